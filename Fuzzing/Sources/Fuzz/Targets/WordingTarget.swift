import Diagnostics
import EditorialRules
import GuidanceModel
import XMLDocuments

/// Texts of an entry, looked at by all rules with the house's lists of words. Lines are its texts, one after the other.
struct WordingTarget: FuzzTarget {
  static let name = "wording"

  private let vocabulary: Guidance

  init(repository: String) throws {
    vocabulary = GuidanceReader().read(fileAt: "\(repository)/content/vocabulary/wording.xml").guidance
    try require(!vocabulary.wordLists.isEmpty, "there are no lists of words")
  }

  func feed(_ bytes: [UInt8]) throws {
    let place = SourceLocation(file: "x.xml", line: 1, column: 1)
    let lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false).prefix(24)
      .map { String(decoding: $0, as: UTF8.self) }
    var guidance = vocabulary
    guidance.cultures = [Culture(id: "jp", sort: .country, name: "Japan", demonyms: ["Japanese"], location: place)]
    for (number, start) in stride(from: 0, to: lines.count, by: 6).enumerated() {
      guidance.entries.append(entry(number, Array(lines[start..<min(start + 6, lines.count)]), place))
    }
    let report = RuleRun(guidance: guidance, today: CivilDate(daysSinceEpoch: 20_780)).report()
    try require(report.missingLists.isEmpty, "rules were not run")
    try require(report.open.allSatisfy { $0.diagnostic.location.line >= 1 }, "a finding without a place")
  }

  private func entry(_ number: Int, _ lines: [String], _ place: SourceLocation) -> Entry {
    func line(_ number: Int) -> String { number < lines.count ? lines[number] : "" }
    func text(_ number: Int) -> RichText { rich(line(number), place) }
    let core = EntryCore(
      id: EntryID("jp.feedback.number-\(number)"),
      topics: [Located("feedback", at: place)],
      evidence: .editorial,
      checked: CivilDate(daysSinceEpoch: 20_000),
      title: Located(line(0), at: place),
      ask: text(2),
      unless: text(3),
      asked: [Located(line(1), at: place)],
      citations: [],
      location: place
    )
    let advice = Advice(for: .mentor, text: text(5), location: place)
    return .norm(Norm(core: core, culture: "jp", tendency: text(4), advice: [advice]))
  }

  /// What stands between `|` and `|` is a sentence to say.
  private func rich(_ text: String, _ place: SourceLocation) -> RichText {
    let pieces = text.split(separator: "|", omittingEmptySubsequences: false)
    let runs = pieces.enumerated().map { number, piece in
      let words = TextRun(.words(String(piece)), at: place)
      return number % 2 == 1 ? TextRun(.quotation([words]), at: place) : words
    }
    return RichText(runs)
  }
}
