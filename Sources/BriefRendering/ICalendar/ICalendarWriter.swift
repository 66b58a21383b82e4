import BriefComposition
import GuidanceModel

/// Writes components and properties, each line folded.
struct ICalendarWriter {
  private(set) var text = ""

  /// A component with what the body writes inside.
  mutating func component(_ name: String, _ body: (inout ICalendarWriter) -> Void) {
    property("BEGIN", name)
    body(&self)
    property("END", name)
  }

  /// A property whose value is no free text: a name, a date, an offset.
  mutating func property(_ name: String, _ value: String) { text += ICalendarLine.folded("\(name):\(value)") }

  /// A property that holds text of others.
  mutating func property(_ name: String, text value: String) { property(name, ICalendarText.escaped(value)) }

  /// A moment on the wall of its zone, or in UTC.
  mutating func property(_ name: String, _ moment: CalendarSheet.Moment) {
    let stamp = Self.stamp(moment.date, moment.time)
    guard let zone = moment.zone else { return property(name, stamp + "Z") }
    property("\(name);TZID=\(zone)", stamp)
  }

  /// `20261203T090000`.
  static func stamp(_ date: CivilDate, _ time: ClockTime) -> String {
    let digits = "\(date)T\(time)".filter { $0 != "-" && $0 != ":" }
    return digits + "00"
  }

  /// `+0530`; with seconds where the offset has some.
  static func offset(_ seconds: Int) -> String {
    let (size, rest) = (abs(seconds), abs(seconds) % 60)
    let digits = ClockTime(wrapping: size / 60).description.filter { $0 != ":" }
    return (seconds < 0 ? "-" : "+") + digits + (rest == 0 ? "" : rest < 10 ? "0\(rest)" : "\(rest)")
  }
}
