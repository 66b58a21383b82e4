import Testing

@testable import MeetingCalendar

@Suite struct MeetingCalendarTests {}
