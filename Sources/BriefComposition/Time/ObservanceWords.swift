import GuidanceModel
import MeetingCalendar

/// Observances in words: when, whose, and what nobody can tell yet.
struct ObservanceWords {
  let names: PairNames

  /// `Thu 24 Dec`, `24 Dec–1 Jan`, `About 19–21 Mar`: short enough for a label.
  func days(_ occurrence: Occurrence) -> String {
    let about = occurrence.certainty == .about ? "About " : ""
    return about + DateWords.short(occurrence.first, to: occurrence.last)
  }

  /// `you and Yuki`; `Klara, in parts of the country`.
  func keepers(_ upcoming: UpcomingObservance) -> String {
    names.list(upcoming.keepers.map(\.role)) + (upcoming.isKeptInParts ? ", in parts of the country" : "")
  }

  /// `Tet in 2029, since the table of dates ends in 2028`.
  func untold(_ untold: UntoldObservance) -> String {
    let title = untold.observance.title
    let years = untold.years.map(String.init).joined(separator: " and ")
    guard case .dates(let dates) = untold.observance.rule, let last = dates.last,
      untold.years.allSatisfy({ $0 > last.year })
    else { return "\(title) in \(years), which the table of dates lacks" }
    return "\(title) in \(years), since the table of dates ends in \(last.year)"
  }
}

extension UpcomingObservance {
  /// Whether nobody is known to keep it: parts of their countries do.
  var isKeptInParts: Bool { keepers.allSatisfy { occurrence.observance.isKeptInParts(for: $0.reason) } }
}

extension Observance {
  /// What it does to work, in a few words.
  func effectWords(for reason: KeptObservance.Reason) -> String {
    effect.words + (isKeptInParts(for: reason) ? " in parts of the country" : "")
  }
}

extension Observance.Effect {
  fileprivate var words: String {
    switch self {
    case .closed: "many places of work are closed"
    case .quiet: "many are away"
    case .short: "hours are often shorter"
    case .mention: "work goes on"
    }
  }
}
