import GuidanceModel

/// Cuts running text into words, numbers, marks and sentences.
///
/// A sentence ends at a full stop, question mark or exclamation mark that space or the end of the text follows, where a
/// quotation with such a mark closes, and at a colon before a quotation.
struct Tokenizer: Sendable {
  private(set) var lexicon = Lexicon()
  private(set) var tokens: [Token] = []
  /// Ranges of `tokens`, in order; none crosses the end of a text.
  private(set) var sentences: [Range<Int>] = []

  private var sentenceStart = 0
  private var run: Int32 = 0
  /// Whether the last token ended a sentence.
  private var isAtEnd = false

  /// Adds a text; returns its tokens.
  mutating func add(_ text: RichText) -> Range<Int> {
    let start = tokens.count
    (run, sentenceStart, isAtEnd) = (0, start, false)
    for part in text.runs { add(part, traits: []) }
    endSentence()
    return start..<tokens.count
  }

  /// Takes all texts out; the words stay.
  mutating func clear() {
    tokens.removeAll(keepingCapacity: true)
    sentences.removeAll(keepingCapacity: true)
  }

  /// The words of a phrase, as they would stand in a text.
  mutating func phrase(_ text: String) -> [Word] {
    let (length, known) = (tokens.count, sentences.count)
    (sentenceStart, isAtEnd) = (length, false)
    var text = text
    text.withUTF8 { scan($0, traits: []) }
    defer {
      tokens.removeLast(tokens.count - length)
      sentences.removeLast(sentences.count - known)
    }
    return tokens[length...].map(\.word)
  }

  private mutating func add(_ part: TextRun, traits: Token.Traits) {
    defer { if case .quotation = part.content {} else { run += 1 } }
    switch part.content {
    case .words(var words), .emphasis(var words): words.withUTF8 { scan($0, traits: traits) }
    case .term(var word, _, _): word.withUTF8 { scan($0, traits: traits.union(.foreign)) }
    case .name: append(.name, at: 0, traits)
    case .quotation(let runs):
      if let last = tokens.last, tokens.count > sentenceStart, lexicon.spelling(last.word) == ":" { endSentence() }
      append(.opens, at: 0, .quoted)
      run += 1
      for inner in runs { add(inner, traits: .quoted) }
      append(.closes, at: 0, .quoted)
    }
  }

  private mutating func scan(_ bytes: UnsafeBufferPointer<UInt8>, traits: Token.Traits) {
    var (place, spaces) = (0, 0)
    while place < bytes.count {
      let sign = Sign(bytes, at: place)
      if sign.kind == .space {
        (place, spaces) = (place + sign.length, spaces + 1)
        continue
      }
      let end = sign.kind == .letter ? wordEnd(bytes, from: place) : place + sign.length
      var own = traits
      if spaces > 0 { own.insert(.spaced) }
      if spaces > 1 { own.insert(.wideSpaced) }
      let word = lexicon.word(bytes[place..<end])
      append(word, at: place, own)
      if sign.endsSentence { isAtEnd = end == bytes.count || Sign(bytes, at: end).kind != .letter }
      (place, spaces) = (end, 0)
    }
  }

  /// Letters and digits, with an apostrophe or a hyphen between letters, and a point, comma or colon between digits.
  private func wordEnd(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    var (end, last) = (start, UInt8(0))
    while end < bytes.count {
      let sign = Sign(bytes, at: end)
      if sign.kind == .letter {
        last = bytes[end]
        end += sign.length
        continue
      }
      guard sign.joins(after: last), end + sign.length < bytes.count else { break }
      let next = Sign(bytes, at: end + sign.length)
      guard next.kind == .letter, sign.kind == .joiner || next.isDigit else { break }
      end += sign.length
    }
    return end
  }

  private mutating func append(_ word: Word, at offset: Int, _ traits: Token.Traits) {
    if isAtEnd, word != .closes, lexicon.kind(word) == .word || word == .opens || traits.contains(.spaced) {
      endSentence()
    }
    tokens.append(Token(word: word, run: run, offset: Int32(offset), traits: traits))
  }

  private mutating func endSentence() {
    if sentenceStart < tokens.count { sentences.append(sentenceStart..<tokens.count) }
    (sentenceStart, isAtEnd) = (tokens.count, false)
  }
}
