/// Every spelling once, with its number.
///
/// A hash table of its own and not a dictionary of strings: a base of 3,000 entries has 600,000 words, and no string is
/// made for any that was seen before.
struct Lexicon: Sendable {
  enum Kind: Sendable {
    case word
    case number
    /// A punctuation mark or another sign.
    case mark
  }

  private(set) var spellings: [String] = []
  /// The spelling in lower case, with a straight apostrophe.
  private(set) var folded: [Word] = []
  private(set) var kinds: [Kind] = []
  /// Letters and digits of each spelling.
  private(set) var lengths: [Int] = []

  /// Of each spelling, the same in every lexicon.
  private(set) var hashes: [UInt64] = []
  /// Numbers of spellings by hash; -1 where a place is free. Its size is a power of two.
  private var places = [Int32](repeating: -1, count: 1 << 15)

  init() {
    for sign in ["<q>", "</q>", "<name/>"] { _ = word(sign) }
  }

  var count: Int { spellings.count }

  func spelling(_ word: Word) -> String { spellings[Int(word.number)] }
  func folded(_ word: Word) -> Word { folded[Int(word.number)] }
  func kind(_ word: Word) -> Kind { kinds[Int(word.number)] }

  /// Of the spelling in lower case, the same in every lexicon.
  func foldedHash(_ word: Word) -> UInt64 { hashes[Int(folded[Int(word.number)].number)] }

  /// Whether it begins with a capital letter.
  func isCapitalised(_ word: Word) -> Bool { spelling(word).first?.isUppercase ?? false }

  mutating func word(_ text: String) -> Word {
    var text = text
    return text.withUTF8 { word($0[...]) }
  }

  /// FNV-1a, here and not from another module, where the compiler cannot see into the loop.
  private static func hash(_ bytes: Slice<UnsafeBufferPointer<UInt8>>) -> UInt64 {
    bytes.reduce(0xcbf2_9ce4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01b3 }
  }

  mutating func word(_ bytes: Slice<UnsafeBufferPointer<UInt8>>) -> Word {
    let hash = Self.hash(bytes)
    var place = Int(truncatingIfNeeded: hash) & (places.count - 1)
    while places[place] >= 0 {
      let number = Int(places[place])
      // Two spellings with one hash of 64 bits: not among the words of any language.
      if hashes[number] == hash { return Word(number: places[place]) }
      place = (place + 1) & (places.count - 1)
    }
    places[place] = Int32(spellings.count)
    let isPlain = bytes.allSatisfy { $0 >= UInt8(ascii: "a") && $0 <= UInt8(ascii: "z") }
    return add(String(decoding: bytes, as: UTF8.self), hash: hash, isPlain: isPlain)
  }

  /// - Parameter isPlain: whether it consists of small English letters, as most words do: they are quickly looked at.
  private mutating func add(_ spelling: String, hash: UInt64, isPlain: Bool) -> Word {
    let word = Word(number: Int32(spellings.count))
    spellings.append(spelling)
    hashes.append(hash)
    folded.append(word)
    kinds.append(isPlain ? .word : Self.kind(of: spelling))
    lengths.append(isPlain ? spelling.utf8.count : spelling.count { $0.isLetter || $0.isNumber })
    if spellings.count * 2 > places.count { grow() }
    if isPlain { return word }
    let lower = spelling.lowercased().map { $0 == "\u{2019}" ? "'" : String($0) }.joined()
    if lower != spelling { folded[Int(word.number)] = self.word(lower) }
    return word
  }

  private mutating func grow() {
    places = [Int32](repeating: -1, count: places.count * 2)
    for (number, hash) in hashes.enumerated() {
      var place = Int(truncatingIfNeeded: hash) & (places.count - 1)
      while places[place] >= 0 { place = (place + 1) & (places.count - 1) }
      places[place] = Int32(number)
    }
  }

  private static func kind(of spelling: String) -> Kind {
    guard let first = spelling.first else { return .mark }
    if first.isNumber { return .number }
    return first.isLetter || spelling == "<name/>" ? .word : .mark
  }
}
