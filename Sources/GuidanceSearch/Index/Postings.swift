/// In which entries a term stands, and how much it counts in each: a few bytes for every one.
///
/// Two numbers for each entry, of seven bits a byte, the lowest first: how far it is from the entry before, then the weight
/// of the occurrence.
package struct Postings: Hashable, Sendable {
  package private(set) var bytes: [UInt8] = []
  private var last = 0

  /// An entry with the weight of the term in it.
  package struct Item: Hashable, Sendable {
    package var entry: Int
    package var weight: Int

    package init(entry: Int, weight: Int) {
      self.entry = entry
      self.weight = weight
    }
  }

  package init() {}

  /// In any order; each entry once.
  package init(_ items: [Item]) {
    for item in items.sorted(by: { $0.entry < $1.entry }) { append(entry: item.entry, weight: item.weight) }
  }

  /// All entries, in ascending order.
  package static func all(in bytes: UnsafeRawBufferPointer) -> [Item] {
    var items: [Item] = []
    forEach(in: bytes) { items.append(Item(entry: $0, weight: $1)) }
    return items
  }

  /// Entries come in ascending order of their numbers.
  package mutating func append(entry: Int, weight: Int) {
    write(entry - last)
    write(weight)
    last = entry
  }

  private mutating func write(_ number: Int) {
    var rest = UInt(bitPattern: number)
    while rest >= 0x80 {
      bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
      rest >>= 7
    }
    bytes.append(UInt8(truncatingIfNeeded: rest))
  }

  /// Hands over the entries one after another. What a damaged disk left in the bytes ends the list.
  package static func forEach(in bytes: UnsafeRawBufferPointer, _ body: (_ entry: Int, _ weight: Int) -> Void) {
    var place = 0
    var entry = 0
    while place < bytes.count {
      entry &+= number(in: bytes, at: &place)
      body(entry, number(in: bytes, at: &place))
    }
  }

  @inline(__always)
  private static func number(in bytes: UnsafeRawBufferPointer, at place: inout Int) -> Int {
    var number = 0
    var shift = 0
    while place < bytes.count, shift < 56 {
      let byte = Int(bytes[place])
      place &+= 1
      number |= (byte & 0x7F) &<< shift
      if byte < 0x80 { break }
      shift &+= 7
    }
    return number
  }
}
