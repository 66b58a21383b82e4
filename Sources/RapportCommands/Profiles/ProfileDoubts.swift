import Diagnostics
import GuidanceModel
import MeetingCalendar
import Pair

/// What is not wrong in a profile and still wants a look: what a brief could not compute, and what speaks against the
/// meeting. Warnings and suggestions, never errors.
struct ProfileDoubts {
  let profile: Profile
  let almanac: Almanac

  var diagnostics: [Diagnostic] {
    // What one keeps to themselves is not told by a check that both may see.
    let shared = profile.known(to: .mentor).known(to: .mentoree)
    let times = MeetingTimes(of: profile.meeting, in: PairCalendar(of: shared, in: almanac))
    return (unknowns(times.unknowns) + times.problems.compactMap(doubt) + thinness).sorted()
  }

  private func unknowns(_ unknowns: [MeetingTimes.Unknown]) -> [Diagnostic] {
    unknowns.compactMap { unknown in
      switch unknown {
      case .date: suggestion("no-date", meeting, "The meeting has no date.", "Add date=\"2026-12-03\" to <meeting>.")
      case .time: suggestion("no-time", meeting, "The meeting has no time.", "Add time=\"09:00\" to <meeting>.")
      case .zone(let role):
        suggestion(
          "no-zone",
          profile.person(role).location,
          "No time zone is known for the \(role.rawValue): no hour can be computed.",
          "Add <place zone=\"Europe/Berlin\">Town</place> to the \(role.rawValue)."
        )
      // An error already.
      case .unusableZone, .unusableMeetingZone: nil
      }
    }
  }

  private func doubt(_ problem: MeetingProblem) -> Diagnostic? {
    switch problem {
    case .past(let date):
      return warning(
        "meeting-in-the-past",
        "\(date) is in the past.",
        "Give the next date, or run 'rapport profile next'."
      )
    case .clockChange(.gap(let earlier, let later)):
      let readings = "\(earlier.time) by the old clock or \(later.time) by the new one"
      return warning("time-does-not-exist", "The clocks jump over this time: \(readings).", "Write the one you mean.")
    case .clockChange(.fold(let first, let second)):
      let readings = "\(first.offset.text) or \(second.offset.text)"
      return warning(
        "time-exists-twice",
        "The clocks show this time twice: \(readings).",
        "Tell each other which, in UTC."
      )
    case .clockChange(.exact): return nil
    case .dayOff(let role, let date, let basis):
      let reason = "\(date.weekday.name) is no working day for the \(role.rawValue)\(Self.ground(basis))."
      return warning("day-off", reason, "Ask if it suits, or take another day.")
    case .outsideHours(let role, let awkwardness, let basis):
      let hours = awkwardness.minutesAsleep > 0 ? "in the night" : "outside working hours"
      let reason = "The meeting is \(hours) for the \(role.rawValue)\(Self.ground(basis))."
      return warning("outside-hours", reason, "Take turns: 'rapport plan' proposes hours.")
    case .observance(let role, let occurrence, let cause):
      let about = occurrence.certainty == .about ? " (a day earlier or later)" : ""
      let extent = occurrence.observance.isKeptInParts(for: cause) ? ", in parts of the country" : ""
      let reason = "\(occurrence.observance.title)\(about) falls on this day for the \(role.rawValue)\(extent)."
      return warning(
        "observance",
        reason,
        "Ask if it suits: 'rapport show \(occurrence.observance.id)' says what it does."
      )
    }
  }

  /// What a brief lives on.
  private var thinness: [Diagnostic] {
    Role.allCases.flatMap { role -> [Diagnostic] in
      let person = profile.person(role)
      var found: [Diagnostic] = []
      if person.cultures.isEmpty {
        let response = "Add <culture id=\"jp\"/>: the country that shaped them. 'rapport list cultures' shows all."
        found.append(
          suggestion("no-culture", person.location, "No culture is named for the \(role.rawValue).", response)
        )
      }
      if person.preferences.isEmpty && person.answers.isEmpty && person.style.isEmpty {
        let response = "Let them fill in the form: 'rapport profile ask \(role.rawValue)'. What they say comes first."
        let reason = "The \(role.rawValue) has declared nothing of how they like to work."
        found.append(suggestion("nothing-declared", person.location, reason, response))
      }
      return found
    }
  }

  private var meeting: SourceLocation {
    profile.meeting.location ?? profile.location ?? SourceLocation(file: profile.id, line: 1, column: 1)
  }

  private static func ground(_ basis: WorkingHours.Basis) -> String { basis.isAssumption ? ", as far as is known" : "" }

  private func warning(_ id: String, _ reason: String, _ response: String) -> Diagnostic {
    Diagnostic(id: id, severity: .warning, location: meeting, reason: reason, response: response)
  }

  private func suggestion(_ id: String, _ place: SourceLocation, _ reason: String, _ response: String) -> Diagnostic {
    Diagnostic(id: id, severity: .suggestion, location: place, reason: reason, response: response)
  }
}
