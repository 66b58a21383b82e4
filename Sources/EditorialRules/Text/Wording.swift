import GuidanceModel

/// The words that rules look for, and where they stand in the texts.
struct Wording: Sendable {
  typealias Phrase = WordList.ListedPhrase

  private let placeOfList: [String: Int]
  private var phrases: [[Phrase]] = []
  private var index: PhraseIndex
  private var found: [[PhraseMatch]] = []

  /// Two lists with one id count as one: an overlay may add words.
  init(_ lists: [WordList], corpus: inout Corpus) {
    var places: [String: Int] = [:]
    for list in lists {
      let place = places[list.id] ?? phrases.count
      if place == phrases.count { phrases.append([]) }
      places[list.id] = place
      phrases[place] += list.phrases
    }
    placeOfList = places
    index = PhraseIndex(phrases.map { $0.map(\.text) }, corpus: &corpus)
  }

  /// Looks for all phrases in these texts; what was found before is forgotten.
  mutating func look(in corpus: Corpus) { found = index.matches(in: corpus) }

  func has(list: String) -> Bool { placeOfList[list] != nil }

  /// All places where a phrase of the list stands, in the order of the texts; none where there is no such list.
  func matches(of list: String) -> [PhraseMatch] { placeOfList[list].map { found[$0] } ?? [] }

  /// Those that begin within these tokens.
  func matches(of list: String, in tokens: Range<Int>) -> ArraySlice<PhraseMatch> {
    guard let place = placeOfList[list] else { return [] }
    let all = found[place]
    let first = all.firstPlace { $0.tokens.lowerBound >= tokens.lowerBound }
    let end = all[first...].prefix { $0.tokens.lowerBound < tokens.upperBound }.endIndex
    return all[first..<end]
  }

  /// Whether a phrase of the list begins within these tokens.
  func holds(_ list: String, in tokens: Range<Int>) -> Bool { !matches(of: list, in: tokens).isEmpty }

  func phrase(_ match: PhraseMatch, of list: String) -> Phrase? {
    placeOfList[list].map { phrases[$0][match.phrase] }
  }
}

extension Array {
  /// The first place from which the condition holds to the end; the end where it holds nowhere.
  func firstPlace(where holds: (Element) -> Bool) -> Int {
    var (low, high) = (startIndex, endIndex)
    while low < high {
      let middle = (low + high) / 2
      if holds(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
