import Diagnostics
import GuidanceModel

/// Texts of the guidance, each cut into words once.
struct Corpus: Sendable {
  private(set) var passages: [Passage] = []
  private var tokenizer = Tokenizer()

  init() {}

  var tokens: [Token] { tokenizer.tokens }
  var lexicon: Lexicon { tokenizer.lexicon }
  /// Ranges of `tokens`, in order; none crosses the end of a text.
  var sentences: [Range<Int>] { tokenizer.sentences }

  /// Whose texts come next.
  struct Owner {
    var id: String
    var kind: EntryKind?
    var location: SourceLocation
  }

  mutating func add(_ part: Part, _ text: RichText, for audience: Audience? = nil, of owner: Owner) {
    let location = text.runs.first?.location ?? owner.location
    add(part, text, for: audience, of: owner, at: location, isPlaced: true)
    for run in text.runs { if case .term = run.content { addMeaning(of: run, owner) } }
  }

  mutating func add(_ part: Part, _ texts: [RichText?], of owner: Owner) {
    for case let text? in texts { add(part, text, of: owner) }
  }

  /// A line that knows where it begins.
  mutating func add(_ part: Part, _ line: Located<String>, of owner: Owner) {
    let text = RichText([TextRun(.words(line.value), at: line.location)])
    add(part, text, for: nil, of: owner, at: line.location, isPlaced: true)
  }

  /// A line of which only the element is known that it stands in.
  mutating func add(
    _ part: Part,
    _ line: String?,
    for audience: Audience? = nil,
    of owner: Owner,
    at location: SourceLocation? = nil
  ) {
    guard let line else { return }
    let location = location ?? owner.location
    let text = RichText([TextRun(.words(line), at: location)])
    add(part, text, for: audience, of: owner, at: location, isPlaced: false)
  }

  private mutating func addMeaning(of term: TextRun, _ owner: Owner) {
    guard case .term(_, _, let meaning) = term.content else { return }
    add(.gloss, meaning, of: owner, at: term.location)
  }

  private mutating func add(
    _ part: Part,
    _ text: RichText,
    for audience: Audience?,
    of owner: Owner,
    at location: SourceLocation,
    isPlaced: Bool
  ) {
    let firstSentence = tokenizer.sentences.count
    let tokens = tokenizer.add(text)
    passages.append(
      Passage(
        owner: owner.id,
        kind: owner.kind,
        part: part,
        audience: audience,
        text: text,
        location: location,
        isPlaced: isPlaced,
        tokens: tokens,
        sentences: firstSentence..<tokenizer.sentences.count
      )
    )
  }

  /// Takes all texts out; the words that were met stay known.
  mutating func clear() {
    passages.removeAll(keepingCapacity: true)
    tokenizer.clear()
  }

  /// The words of a phrase, as they would stand in a text.
  mutating func phrase(_ text: String) -> [Word] { tokenizer.phrase(text) }
}
