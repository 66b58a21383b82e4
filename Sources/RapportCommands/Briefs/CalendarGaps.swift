import BriefComposition
import BriefRendering
import Diagnostics
import GuidanceModel
import MeetingCalendar
import Pair

/// What a profile lacks for a calendar file, each with its place and the way to mend it.
struct CalendarGaps {
  let profile: Profile

  func diagnostics(_ unknowns: [MeetingTimes.Unknown]) -> [Diagnostic] {
    unknowns.map(diagnostic).sorted()
  }

  private func diagnostic(_ unknown: MeetingTimes.Unknown) -> Diagnostic {
    switch unknown {
    case .date:
      lacking("date", at: meeting, "The meeting has no date.", "Add it to <meeting>, as date=\"2026-12-03\".")
    case .time:
      lacking("time", at: meeting, "The meeting has no time.", "Add it to <meeting>, as time=\"09:00\".")
    case .zone(let role):
      lacking(
        "zone",
        at: profile.person(role).location,
        "No time zone is known for the \(role.rawValue).",
        "Add it to the <place> of the \(role.rawValue), as zone=\"Europe/Berlin\"."
      )
    case .unusableZone(let role, let error):
      lacking("zone", at: profile.person(role).location, error.description, "Write a name of the tz database.")
    case .unusableMeetingZone(let error):
      lacking("zone", at: meeting, error.description, "Write a name of the tz database.")
    }
  }

  private var meeting: SourceLocation {
    profile.meeting.location ?? profile.location ?? SourceLocation(file: profile.id, line: 1, column: 1)
  }

  private func lacking(_ fact: String, at place: SourceLocation, _ reason: String, _ response: String) -> Diagnostic {
    Diagnostic(id: "no-\(fact)-for-calendar", severity: .error, location: place, reason: reason, response: response)
  }
}

extension BriefDesk {
  /// The text of a calendar file.
  ///
  /// - Throws: `CommandFailure.diagnosed` after everything that the profile lacks has been printed.
  func calendarFile(
    of profile: Profile,
    _ sheet: () throws(CalendarSheetError) -> CalendarSheet
  ) throws -> String {
    do throws(CalendarSheetError) {
      return ICalendarRenderer.text(try sheet())
    } catch .incomplete(let unknowns) {
      printed(CalendarGaps(profile: profile).diagnostics(unknowns))
      throw CommandFailure.diagnosed
    } catch .noMeeting {
      throw CommandFailure.nothingPlanned
    }
  }
}
