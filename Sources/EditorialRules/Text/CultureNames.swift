import GuidanceModel

/// What cultures and their people are called, and where these names stand in the texts.
struct CultureNames: Sendable {
  /// The names of a people that can stand for all of it: `Almarians`, and `Veltish` after `the`.
  private(set) var peoples: [PhraseMatch] = []
  /// The adjectives: `Almarian`.
  private(set) var adjectives: [PhraseMatch] = []
  /// All names, other spellings and cities too.
  private(set) var all: [PhraseMatch] = []

  /// By the phrase of a match in `peoples`: whether it stands for a people only after `the`.
  private let isCollective: [Bool]
  private var index: PhraseIndex

  init(_ cultures: [Culture], corpus: inout Corpus) {
    let demonyms = cultures.filter { $0.sort == .country || $0.sort == .region }.flatMap(\.demonyms)
    let forms = demonyms.map(Demonym.init)
    let names = cultures.flatMap { [$0.name] + $0.otherNames } + forms.map(\.plural) + demonyms
    isCollective = forms.map(\.isCollective)
    index = PhraseIndex([forms.map(\.plural), demonyms, names], corpus: &corpus)
  }

  /// Looks for all names in these texts; what was found before is forgotten.
  mutating func look(in corpus: Corpus) {
    let found = index.matches(in: corpus)
    (peoples, adjectives, all) = (found[0], found[1], found[2])
  }

  func isCollective(_ match: PhraseMatch) -> Bool { isCollective[match.phrase] }
}

/// A word for people from somewhere, with the form that means all of them.
struct Demonym {
  let plural: String
  /// Whether the word has no plural of its own: `the Veltish`.
  let isCollective: Bool

  /// `Almarian` gives `Almarians`, `Dutchman` gives `Dutchmen`, `Veltish` stays.
  init(_ word: String) {
    let collective = ["ese", "ish", "ch", "ss", "ois"].contains { word.hasSuffix($0) }
    isCollective = collective
    if collective || (word.hasSuffix("s") && !word.hasSuffix("ss")) {
      plural = word
    } else if word.hasSuffix("man") && !word.hasSuffix("German") && !word.hasSuffix("Roman") {
      plural = word.dropLast(2) + "en"
    } else {
      plural = word + "s"
    }
  }
}
