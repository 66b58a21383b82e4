package import MeetingCalendar

/// Why meetings cannot be written as calendar entries.
package enum CalendarSheetError: Error, Hashable {
  /// The facts that the profile lacks.
  case incomplete([MeetingTimes.Unknown])
  /// The coming weeks hold no meeting: no rhythm is held, or no day suits both.
  case noMeeting
}
