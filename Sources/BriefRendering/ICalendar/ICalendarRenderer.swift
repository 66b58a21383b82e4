package import BriefComposition
import GuidanceModel

/// Meetings as an iCalendar file (RFC 5545), for any calendar program. Same sheet, same bytes.
///
/// There is no METHOD: the file is no invitation that wants an answer, and names no addresses.
package enum ICalendarRenderer {
  package static func text(_ sheet: CalendarSheet) -> String {
    var writer = ICalendarWriter()
    writer.component("VCALENDAR") { writer in
      writer.property("VERSION", "2.0")
      writer.property("PRODID", "-//rapport//mentoring calendar//EN")
      writer.property("CALSCALE", "GREGORIAN")
      for zone in sheet.zones { write(zone, on: &writer) }
      for event in sheet.events { write(event, made: sheet.made, on: &writer) }
    }
    return writer.text
  }

  private static func write(_ zone: CalendarSheet.ZoneClock, on writer: inout ICalendarWriter) {
    writer.component("VTIMEZONE") { writer in
      writer.property("TZID", zone.name)
      for onset in zone.onsets {
        writer.component(onset.isDaylight ? "DAYLIGHT" : "STANDARD") { writer in
          writer.property("DTSTART", ICalendarWriter.stamp(onset.date, onset.time))
          writer.property("TZOFFSETFROM", ICalendarWriter.offset(onset.before))
          writer.property("TZOFFSETTO", ICalendarWriter.offset(onset.after))
          writer.property("TZNAME", text: onset.abbreviation)
        }
      }
    }
  }

  /// Private, because a work calendar is often open to colleagues, and an agenda is for two.
  private static func write(
    _ event: CalendarSheet.Event,
    made: CivilDate,
    on writer: inout ICalendarWriter
  ) {
    writer.component("VEVENT") { writer in
      writer.property("UID", text: event.uid)
      writer.property("DTSTAMP", ICalendarWriter.stamp(made, ClockTime(wrapping: 0)) + "Z")
      writer.property("DTSTART", event.start)
      writer.property("DTEND", event.end)
      writer.property("SUMMARY", text: event.summary)
      if !event.description.isEmpty {
        writer.property("DESCRIPTION", text: event.description.joined(separator: "\n"))
      }
      if let place = event.place { writer.property("LOCATION", text: place) }
      writer.property("STATUS", event.isProposed ? "TENTATIVE" : "CONFIRMED")
      writer.property("CLASS", "PRIVATE")
    }
  }
}
