import GuidanceModel

/// What the rules about single texts found in each file, for a check that runs again after an edit.
package struct RuleMemory: Sendable {
  private var grounds: Grounds?
  private var files: [String: (said: Guidance, report: TextReport)] = [:]

  package init() {}

  /// What every text is held against. Where it changes, nothing that was found counts any more.
  struct Grounds: Hashable, Sendable {
    private let rules: [String]
    private let today: CivilDate
    private let wordLists: [WordList]
    private let synonyms: [SynonymSet]
    private let names: [[String]]

    init(_ run: RuleRun) {
      rules = run.rules.map(\.id)
      today = run.today
      wordLists = run.guidance.wordLists
      synonyms = run.guidance.synonyms
      names = run.guidance.cultures.map { [$0.name, $0.sort.rawValue] + $0.otherNames + $0.demonyms }
    }
  }

  /// The reports on all files of the guidance, in order; `look` makes those that are not known.
  mutating func reports(
    on guidance: Guidance,
    grounds: Grounds,
    _ look: ([Guidance]) -> [TextReport]
  ) -> [TextReport] {
    if grounds != self.grounds { (self.grounds, files) = (grounds, [:]) }
    let parts = guidance.byFile
    let changed = parts.filter { files[$0.file]?.said != $0.guidance }
    for (part, report) in zip(changed, look(changed.map(\.guidance))) { files[part.file] = (part.guidance, report) }
    return parts.compactMap { files[$0.file]?.report }
  }
}

/// What came of looking at the texts of one file.
package struct TextReport: Sendable {
  var findings: [Finding]
  /// Of its entries, to be held against those of other files.
  var shingles: Shingles
}
