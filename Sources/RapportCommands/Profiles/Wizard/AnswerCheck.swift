import BriefComposition
import Diagnostics
import GuidanceModel
import MeetingCalendar
import Pair
import PairTables

/// Says what is wrong with one answer, with the way to mend it, and brings what people write into the form of a table.
struct AnswerCheck {
  let names: TableNames
  let known: KnownNames
  let zones: ZoneDatabase

  /// The countries and regions that may be named, for near misses.
  let cultureNames: [String]

  /// The ids of all kinds of organisation and of all professions.
  let kinds: [Culture.Sort: [String]]

  init(names: TableNames, known: KnownNames, zones: ZoneDatabase, cultures: [Culture]) {
    self.names = names
    self.known = known
    self.zones = zones
    cultureNames = cultures.filter { [.country, .region].contains($0.sort) }.map(\.name)
    kinds = Dictionary(grouping: cultures, by: \.sort).mapValues { $0.map(\.id.text).sorted() }
  }

  /// All that may be answered, of which the base holds few; nil for other questions.
  func choices(for column: PairColumn) -> String? {
    let sort: Culture.Sort
    switch column {
    case .person(_, .organisationKind): sort = .organisation
    case .person(_, .profession): sort = .profession
    default: return nil
    }
    return kinds[sort].map { $0.joined(separator: ", ") }
  }

  /// Nil where all is well.
  func problem(_ answer: String, for column: PairColumn) -> Diagnostic? {
    let reading = PairAnswers(only: column, answer).reading(id: "pair", file: column.name, names: names)
    let found = reading.diagnostics + (reading.profile.map { ProfileReferences(known: known).check($0) } ?? [])
    guard var first = found.first(where: { $0.severity == .error }) ?? unknownLanguage(answer, for: column) else {
      return nil
    }
    if case .person(_, .culture) = column, let near = nearCulture(answer) {
      first.response = "Did you mean '\(near)'? `rapport list cultures` shows all."
    }
    if let choices = choices(for: column) { first.response = "Write one of these, or leave it out: \(choices)." }
    if first.id == "wrong-date" { first.response = "Write year, month and day, as 2026-12-03." }
    return first
  }

  /// `German native` as `de native`, `berlin` as `Europe/Berlin`, `mon-fri 9-17` as `mon-fri 09:00-17:00`.
  func tidied(_ answer: String, for column: PairColumn) -> String {
    switch column {
    case .person(_, .languages): answer.split(separator: ",").map { language(String($0)) }.joined(separator: ", ")
    case .person(_, .hours): answer.replacing(/\b(\d{1,2})-(\d{1,2})\b(?!:)/) { "\($0.output.1):00-\($0.output.2):00" }
    case .person(_, .zone), .pair(.meetingZone): ZoneGuess(zones: zones).zone(named: answer) ?? answer
    case .pair(.meetingLanguage): LanguageNames.tag(named: answer) ?? answer
    default: answer
    }
  }

  /// The level last, the name before it.
  private func language(_ text: String) -> String {
    guard let (name, level) = Self.nameAndLevel(text) else { return text }
    return "\(LanguageNames.tag(named: name) ?? name) \(level)"
  }

  private static func nameAndLevel(_ text: String) -> (name: String, level: Substring)? {
    let words = text.split(whereSeparator: \.isWhitespace)
    guard words.count > 1, let level = words.last else { return nil }
    return (words.dropLast().joined(separator: " "), level)
  }

  /// A language that goes neither by a name that is known nor by a tag.
  private func unknownLanguage(_ answer: String, for column: PairColumn) -> Diagnostic? {
    let named: [String]
    switch column {
    case .person(_, .languages): named = answer.split(separator: ",").compactMap { Self.nameAndLevel(String($0))?.name }
    case .pair(.meetingLanguage): named = [answer]
    default: return nil
    }
    let unknown = named.first { $0.wholeMatch(of: /[a-z]{2,3}(-[A-Za-z0-9]{2,8})*/) == nil }
    guard let unknown else { return nil }
    let near = NearMisses(among: LanguageNames.all).of(unknown)
    return Diagnostic(
      id: "unknown-language",
      severity: .error,
      location: SourceLocation(file: column.name, line: 1, column: 1),
      reason: "There is no language '\(unknown)'.",
      response: near.isEmpty
        ? "Write its English name, or its tag, as ja." : "Did you mean \(near.joined(separator: " or "))?"
    )
  }

  /// The nearest name of the first culture that is not held.
  private func nearCulture(_ answer: String) -> String? {
    for part in answer.split(separator: "|") {
      let words = part.split(whereSeparator: \.isWhitespace).filter { Int($0) == nil }
      let name = words.filter { !["raised", "lived", "heritage"].contains($0.lowercased()) }.joined(separator: " ")
      guard names.cultures[name.lowercased()] == nil else { continue }
      return NearMisses(among: cultureNames).of(name).first
    }
    return nil
  }
}
