/// Takes a text apart into words. It reads bytes: every word of an index and of a snippet passes through here.
struct WordSplitter {
  /// Longer ones are cut: no word that somebody searches for is longer. In bytes.
  static let longestWord = 60

  private let bytes: UnsafeBufferPointer<UInt8>
  private var offset = 0
  /// The folded letters of the word under way.
  private var folded: [UInt8] = []
  /// Where the last word stands that `moveOn` found to be folded as it is written.
  private var asWritten: Range<Int>?

  /// The bytes are well-formed UTF-8 and outlive the splitter.
  init(_ bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

  /// The next word; with `starts`, the next that begins as one of those looked for. To make a word of each is most of the
  /// work, and whoever looks for a few of them need not.
  mutating func next(beginningWith starts: WordStarts? = nil) -> Word? {
    while skipGap() {
      if let starts, passesOver(starts) { continue }
      let shape = readWord()
      if starts?.contains(folded) ?? true { return shape.word(String(decoding: folded, as: UTF8.self)) }
    }
    return nil
  }

  /// Moves over a word of plain letters that begins as none of those looked for. False where it may be one, and where an
  /// accent or a mark comes in, so that it must be read.
  private mutating func passesOver(_ starts: WordStarts) -> Bool {
    var end = offset
    while end < bytes.count, Self.isPlainLetter(bytes[end]) { end += 1 }
    if end < bytes.count {
      let mark = bytes[end]
      let mayGoOn = mark >= 0x80 || mark == UInt8(ascii: "'") || (mark == UInt8(ascii: ".") && end - offset < 2)
      if mayGoOn { return false }
    }
    guard end > offset, !starts.contains(bytes[offset] | 0x20, end > offset + 1 ? bytes[offset + 1] | 0x20 : 0) else {
      return false
    }
    offset = end
    return true
  }

  /// Moves over the next word; false at the end. Its letters are there for `withLetters`, and no word is made of them.
  mutating func moveOn() -> Bool {
    guard skipGap() else { return false }
    let start = offset
    while offset < bytes.count, Self.isPlainLetter(bytes[offset]), bytes[offset] & 0xE0 != 0x40 { offset += 1 }
    if offset - start <= Self.longestWord, endsWord(of: offset - start) {
      asWritten = start..<offset
    } else {
      (offset, asWritten) = (start, nil)
      _ = readWord()
    }
    return true
  }

  /// Hands over the folded letters of the word that `moveOn` has moved over.
  func withLetters<Answer>(_ body: (UnsafeBufferPointer<UInt8>) -> Answer) -> Answer {
    if let asWritten { return body(UnsafeBufferPointer(rebasing: bytes[asWritten])) }
    return folded.withUnsafeBufferPointer(body)
  }

  /// Whether a word of so many small letters surely ends here; where it may go on, that is for `readWord` to see.
  private func endsWord(of letters: Int) -> Bool {
    guard offset < bytes.count else { return true }
    switch bytes[offset] {
    case UInt8(ascii: "."): return letters > 1
    case UInt8(ascii: "'"), 0x80...: return false
    case let byte: return !Self.isPlainLetter(byte)
    }
  }

  /// Moves over a word, whose letters are in `folded` then.
  private mutating func readWord() -> WordShape {
    folded.removeAll(keepingCapacity: true)
    var shape = WordShape(start: offset)
    while true {
      if offset < bytes.count, Self.isPlainLetter(bytes[offset]) {
        // Nearly all are: no scalar is made of them.
        let byte = bytes[offset]
        let isCapital = byte & 0xE0 == 0x40
        if folded.count < Self.longestWord { folded.append(isCapital ? byte | 0x20 : byte) }
        offset += 1
        shape.add(isCapital: isCapital, end: offset)
      } else if let letter = letter(at: offset) {
        append(letter.scalar)
        offset += letter.width
        shape.add(isCapital: LetterFolding.isCapital(letter.scalar), end: offset)
      } else if joins(shape) {
        offset += joinerWidth(at: offset)
        shape.joined()
      } else {
        break
      }
    }
    if isPossessive(at: offset) { offset += joinerWidth(at: offset) + 1 }
    return shape
  }

  /// Moves to the next letter. False at the end.
  private mutating func skipGap() -> Bool {
    while offset < bytes.count {
      if letter(at: offset) != nil { return true }
      offset += width(at: offset)
    }
    return false
  }

  /// A letter beyond ASCII.
  private mutating func append(_ scalar: Unicode.Scalar) {
    guard folded.count < Self.longestWord else { return }
    LetterFolding.fold(scalar) { folded.append(contentsOf: $0.utf8) }
  }

  /// Whether a mark follows that joins two letters: an apostrophe (`don't`), or a full stop between single letters
  /// (`U.S.`).
  private func joins(_ shape: WordShape) -> Bool {
    let mark = joinerWidth(at: offset)
    guard mark > 0, let after = letter(at: offset + mark), !isPossessive(at: offset) else { return false }
    guard bytes[offset] == UInt8(ascii: ".") else { return true }
    let isSingle = letter(at: offset + mark + after.width) == nil
    return shape.lettersSinceMark == 1 && isSingle && after.scalar.properties.isAlphabetic
  }

  /// Whether an apostrophe and a last s follow: `mentee's` is `mentee`.
  private func isPossessive(at offset: Int) -> Bool {
    let mark = joinerWidth(at: offset)
    guard mark > 0, bytes[offset] != UInt8(ascii: "."), offset + mark < bytes.count else { return false }
    return bytes[offset + mark] | 0x20 == UInt8(ascii: "s") && letter(at: offset + mark + 1) == nil
  }

  /// The bytes of an apostrophe or full stop at a place; 0 where there is none.
  private func joinerWidth(at offset: Int) -> Int {
    guard offset < bytes.count else { return 0 }
    switch bytes[offset] {
    case UInt8(ascii: "'"), UInt8(ascii: "."): return 1
    case 0xE2: return bytes[offset + 1] == 0x80 && bytes[offset + 2] == 0x99 ? 3 : 0
    default: return 0
    }
  }

  /// Whether a byte is a letter or a digit by itself.
  private static func isPlainLetter(_ byte: UInt8) -> Bool {
    let lower = byte | 0x20
    return (lower >= 0x61 && lower <= 0x7A) || (byte >= 0x30 && byte <= 0x39)
  }

  /// The letter or digit at a place; nil where there is none.
  private func letter(at offset: Int) -> (scalar: Unicode.Scalar, width: Int)? {
    guard offset < bytes.count else { return nil }
    let byte = bytes[offset]
    if byte < 0x80 { return Self.isPlainLetter(byte) ? (Unicode.Scalar(byte), 1) : nil }
    let width = width(at: offset)
    let text = String(decoding: bytes[offset..<(offset + width)], as: UTF8.self)
    guard let scalar = text.unicodeScalars.first, LetterFolding.isPartOfWord(scalar) else { return nil }
    return (scalar, width)
  }

  /// The bytes of the character at a place, told by its first byte.
  private func width(at offset: Int) -> Int {
    switch bytes[offset] {
    case ..<0x80: 1
    case ..<0xE0: 2
    case ..<0xF0: 3
    default: 4
    }
  }
}

/// The word under way, its letters apart.
private struct WordShape {
  private let start: Int
  private var end: Int
  private var letters = 0
  private var capitals = 0
  private var beginsWithCapital = false
  private(set) var lettersSinceMark = 0

  init(start: Int) {
    self.start = start
    end = start
  }

  mutating func add(isCapital: Bool, end: Int) {
    if letters == 0 { beginsWithCapital = isCapital }
    letters += 1
    lettersSinceMark += 1
    capitals += isCapital ? 1 : 0
    self.end = end
  }

  mutating func joined() { lettersSinceMark = 0 }

  func word(_ text: String) -> Word {
    Word(
      text: text,
      range: start..<end,
      isInCapitals: letters > 1 && capitals == letters,
      isCapitalised: beginsWithCapital
    )
  }
}
