import GuidanceModel
import MeetingCalendar
import Pair

/// The time of a pair, by who knows what of it: an observance that one declared for themselves alone moves no date of the
/// other's, and stands on no page that the other could pick up.
struct KnownCalendars {
  /// From what both know: the dates of a plan are the same for both.
  let shared: PairCalendar
  /// With what the reader alone knows: what they offer must suit them.
  let own: PairCalendar
  /// With what the reader's page may name.
  let named: PairCalendar
  /// To the meeting that the profile names, where both know the same of their time; nil where the reader knows more.
  let sharedAlternatives: [PlannedMeeting]?

  /// - Parameter known: the profile as the reader may know it.
  init(of known: Profile, for reader: Role, quotesPrivate: Bool, sharing time: SharedTime) {
    shared = time.calendar
    let constraints = known.person(reader).constraints
    let hasSecrets = constraints != known.person(reader).known(to: reader.partner).constraints
    own = hasSecrets ? PairCalendar(of: known, in: time.almanac) : shared
    named = quotesPrivate ? own : shared
    sharedAlternatives = hasSecrets ? nil : time.alternatives
  }

  /// Whether something speaks against a meeting that the reader knows and the page may not name.
  func isUnnamedProblem(with meeting: Meeting) -> Bool {
    !observances(against: meeting, in: own).isSubset(of: observances(against: meeting, in: named))
  }

  private func observances(against meeting: Meeting, in calendar: PairCalendar) -> Set<EntryID> {
    Set(
      MeetingTimes(of: meeting, in: calendar).problems.compactMap { problem in
        if case .observance(_, let occurrence, _) = problem { occurrence.observance.id } else { nil }
      }
    )
  }
}
