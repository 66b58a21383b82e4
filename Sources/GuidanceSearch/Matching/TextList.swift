/// Texts one behind the other: the few that are asked for are made into strings.
package struct TextList: Equatable, Sendable {
  /// Where each text ends in `bytes`, ascending.
  package let ends: [UInt32]
  /// UTF-8.
  package let bytes: [UInt8]

  /// Nil where the ends do not fit the bytes.
  package init?(ends: [UInt32], bytes: [UInt8]) {
    guard zip(ends, ends.dropFirst()).allSatisfy({ $0 <= $1 }), Int(ends.last ?? 0) == bytes.count else { return nil }
    (self.ends, self.bytes) = (ends, bytes)
  }

  package init(_ texts: some Sequence<String>) {
    var ends: [UInt32] = []
    var bytes: [UInt8] = []
    for text in texts {
      bytes += text.utf8
      ends.append(UInt32(bytes.count))
    }
    (self.ends, self.bytes) = (ends, bytes)
  }

  package var count: Int { ends.count }

  subscript(place: Int) -> String {
    let start = place == 0 ? 0 : Int(ends[place - 1])
    return String(decoding: bytes[start..<Int(ends[place])], as: UTF8.self)
  }
}
