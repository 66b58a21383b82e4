package import GuidanceModel

/// One line of thought on the page, with its origin.
package struct Line: Hashable, Sendable {
  /// What a line does, which is how it is set.
  package enum Kind: Hashable, Sendable {
    /// Opens a group within a block: the lines up to the next heading belong to it.
    case heading
    case text
    /// Something to do.
    case act
    /// A question to ask.
    case ask
    /// A sentence to say.
    case say
    /// A sentence to leave unsaid.
    case avoid
    /// When the guidance is likely wrong, or that it is a tendency only.
    case caveat
    /// A label with a value.
    case fact
    /// A box to tick.
    case box(isTicked: Bool)
    /// A part of the agenda, with its minutes.
    case slot(minutes: Int)
    /// Something that needs attention: a clock change, an overdue review.
    case flag

    /// The name in JSON and in class names: `heading`, `box`.
    package var name: String {
      switch self {
      case .heading: "heading"
      case .text: "text"
      case .act: "act"
      case .ask: "ask"
      case .say: "say"
      case .avoid: "avoid"
      case .caveat: "caveat"
      case .fact: "fact"
      case .box: "box"
      case .slot: "slot"
      case .flag: "flag"
      }
    }
  }

  package var kind: Kind
  /// A word or two before the text: `Do`, `Ask`, `Goal`. Nil: none.
  package var label: String?
  package var spans: [Span]
  package var origin: Origin
  /// Numbers of the brief's sources, ascending.
  package var sources: [Int]
  /// Why the line is here, for `--explain`: the rule, the level, the figures.
  package var explanation: String?

  package init(
    _ kind: Kind,
    label: String? = nil,
    _ spans: [Span],
    origin: Origin,
    sources: [Int] = [],
    explanation: String? = nil
  ) {
    self.kind = kind
    self.label = label
    self.spans = spans
    self.origin = origin
    self.sources = sources
    self.explanation = explanation
  }

  /// The words without label and source numbers, quotations between typographic marks.
  package var text: String { spans.map(\.text).joined() }

  /// Words of label and text.
  package var wordCount: Int {
    var counter = WordCounter()
    if let label { counter.count(label) }
    counter.endWord()
    for span in spans { span.forEachPart { counter.count($0) } }
    return counter.words
  }
}

/// A piece of a line, set in one way.
package enum Span: Hashable, Sendable {
  case words(String)
  case emphasis(String)
  /// A sentence to say, without its marks.
  case quotation(String)
  /// A word of another language with its tag and meaning.
  case term(String, language: String, meaning: String)

  /// The parts of its plain text.
  fileprivate func forEachPart(_ visit: (String) -> Void) {
    switch self {
    case .words(let words), .emphasis(let words), .quotation(let words): visit(words)
    case .term(let word, _, let meaning):
      visit(word)
      visit(" ")
      visit(meaning)
    }
  }

  /// As plain text: quotations between typographic marks, a term followed by its meaning in brackets.
  package var text: String {
    switch self {
    case .words(let words), .emphasis(let words): words
    case .quotation(let words): "\u{201C}\(words)\u{201D}"
    case .term(let word, _, let meaning): "\(word) (\(meaning))"
    }
  }
}

/// Where a line comes from.
package enum Origin: Hashable, Sendable {
  /// An entry, or another piece of content with an id.
  case entry(EntryID)
  /// A place in the profile: `mentor/goal 1`.
  case profile(String)
  /// Reckoned by the program from what is named: `tz 2026f`.
  case computed(String)

  /// The name in JSON.
  package var kind: String {
    switch self {
    case .entry: "entry"
    case .profile: "profile"
    case .computed: "computed"
    }
  }

  package var id: String {
    switch self {
    case .entry(let id): id.text
    case .profile(let place), .computed(let place): place
    }
  }
}

/// Counts words by their bytes: a page is counted many times while it is fitted.
private struct WordCounter {
  private(set) var words = 0
  private var isInWord = false

  mutating func count(_ text: String) {
    var text = text
    (words, isInWord) = text.withUTF8 { [words, isInWord] bytes in
      var (words, isInWord) = (words, isInWord)
      let raw = UnsafeRawBufferPointer(bytes)
      var place = 0
      while place < raw.count {
        if place &+ 8 <= raw.count,
          let spaces = Self.spaces(raw.loadUnaligned(fromByteOffset: place, as: UInt64.self).littleEndian)
        {
          // A word begins where none is, after a space or where none was before.
          let begun = ~spaces & (spaces << 8 | (isInWord ? 0 : 0x80)) & Self.highBits
          words &+= begun.nonzeroBitCount
          isInWord = spaces >> 63 == 0
          place &+= 8
          continue
        }
        let byte = raw[place]
        let isSpace = byte == 0x20 || (0x09...0x0D).contains(byte)
        words &+= !isSpace && !isInWord ? 1 : 0
        isInWord = !isSpace
        place &+= 1
      }
      return (words, isInWord)
    }
  }

  private static let ones: UInt64 = 0x0101_0101_0101_0101
  private static let highBits: UInt64 = 0x8080_8080_8080_8080

  /// The high bit of each of eight bytes that is a space; nil where one may be a tab or end a line.
  private static func spaces(_ eight: UInt64) -> UInt64? {
    let low = (eight & ~highBits) &+ ones &* 0x60
    guard (low | eight) & highBits == highBits else { return nil }
    let differing = eight ^ (ones &* 0x20)
    return ~(((differing & ~highBits) &+ ones &* 0x7F) | differing) & highBits
  }

  mutating func endWord() { isInWord = false }
}
