import GuidanceModel

/// Reads a question: which of its words name cultures, topics, roles and kinds, and which are to be looked for.
///
/// Names are read from the left, the longest first, so that `south korea` is not `korea`.
struct QueryReader {
  /// A word that names a role or a kind stands in most entries, so it counts little as a word: enough to break a tie.
  static let weightOfRoleWords = 0.25
  /// A word for a profession or an organisation may be the very point: `teacher`, `apprenticeship`.
  static let weightOfFieldWords = 0.5
  /// However many words hint at a topic, naming it tells more.
  static let strongestHints = 0.6

  let question: SearchQuestion
  let words: QuestionWords
  private let meanings: [Meaning]
  private var read = ReadQuestion()
  private var roles: [Audience] = []

  /// The meanings are those of the words' phrases.
  init(_ question: SearchQuestion, words: QuestionWords, meanings: [Meaning]) {
    self.question = question
    self.words = words
    self.meanings = meanings
  }

  /// The question as read.
  func result() -> ReadQuestion {
    var reader = self
    return reader.readAll()
  }

  private mutating func readAll() -> ReadQuestion {
    read.understanding.cultures = question.cultures
    read.understanding.kinds = question.kinds
    read.understanding.topics = question.topics
    var index = 0
    while index < words.items.count { index += question.isLiteral ? readLiterally(index) : readPhrase(index) }
    read.understanding.reader = question.reader ?? readerFromRoles
    read.isOneWord = words.items.count == 1
    read.topicStrengths.cap(at: Self.strongestHints)
    for topic in read.understanding.topics { read.topicStrengths[topic] = 1 }
    return read
  }

  private mutating func readLiterally(_ index: Int) -> Int {
    addTerm(index, weight: 1)
    return 1
  }

  /// Reads the longest phrase with a meaning, or one word. Returns how many words that took.
  private mutating func readPhrase(_ start: Int) -> Int {
    if let code = words.code(at: start), take(code, start...start) { return 1 }
    for end in stride(from: min(start + Meaning.longestPhrase, words.items.count) - 1, through: start, by: -1)
    where take(words.phrase(start...end), start...end) {
      return end - start + 1
    }
    addTerm(start, weight: 1)
    return 1
  }

  /// Takes what a phrase means. False where it means nothing for certain.
  private mutating func take(_ phrase: String, _ range: ClosedRange<Int>) -> Bool {
    let senses = certainMeanings(phrase, range).filter { meaning in
      switch meaning.sense {
      case .culture: phrase.hasPrefix("=") || NameCaution.accepts(range, named: meaning.written, in: words)
      case .field: NameCaution.isWritten(range, as: meaning.written, in: words)
      case .topic, .role, .kind: true
      }
    }.map(\.sense)
    guard !senses.isEmpty else { return false }
    for sense in senses { note(sense) }
    let weight = senses.map(Self.weight).max() ?? 0
    let topics = senses.compactMap { if case .topic(let id) = $0 { id } else { nil } }
    let fields = senses.compactMap { if case .field(let id) = $0 { id } else { nil } }
    if weight > 0 { for index in range { addTerm(index, weight: weight, topics: topics, fields: fields) } }
    return true
  }

  /// What a phrase names: in the very words where any meaning has them, else in other forms of the words.
  private func certainMeanings(_ phrase: String, _ range: ClosedRange<Int>) -> [Meaning] {
    let certain = meanings.filter { $0.phrase == phrase && $0.strength >= 1 }
    let written = words.items[range].map(\.word.text).joined(separator: " ")
    let exact = certain.filter { $0.written == written }
    return exact.isEmpty ? certain : exact
  }

  /// How much the words of a name count as words. A culture decides which entries are looked at, which is more than
  /// words can do; the words of a topic are what people wrote about it.
  private static func weight(of sense: Meaning.Sense) -> Double {
    switch sense {
    case .culture: 0
    case .field: weightOfFieldWords
    case .topic: 1
    case .role, .kind: weightOfRoleWords
    }
  }

  private mutating func note(_ sense: Meaning.Sense) {
    switch sense {
    case .culture(let id), .field(let id): read.understanding.cultures.appendIfNew(id)
    case .topic(let id): read.understanding.topics.appendIfNew(id)
    case .kind(let kind): if question.kinds.isEmpty { read.understanding.kinds.appendIfNew(kind) }
    case .role(let audience):
      roles.appendIfNew(audience)
      read.namesRole = true
    }
  }

  private mutating func addTerm(
    _ index: Int,
    weight: Double,
    topics: [TopicID] = [],
    fields: [CultureID] = []
  ) {
    let item = words.items[index]
    guard !item.isFunctionWord else { return }
    read.terms.append(
      QueryTerm(
        stems: [item.stem] + item.completions,
        word: item.word.text,
        weight: weight,
        topics: topics,
        fields: fields
      )
    )
    guard !question.isLiteral else { return }
    for meaning in meanings where meaning.strength < 1 && meaning.phrase == item.stem {
      if case .topic(let id) = meaning.sense { read.topicStrengths[id] += meaning.strength }
    }
  }

  /// Whoever speaks of a mentor is the mentoree; where both are named, anybody may ask.
  private var readerFromRoles: Role? {
    let named = Role.allCases.filter { roles.contains(Audience($0)) }
    return named.count == 1 ? named.first?.partner : nil
  }
}
