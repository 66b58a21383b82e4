import GuidanceModel
import MeetingCalendar
import Pair

/// Common hours, clock changes, observances, the next dates, whose turn for the awkward hour.
enum TimeBlock: BlockComposer {
  static let block = BriefBlock.time

  static func title(_ reading: Reading) -> String { "Time" }

  static func passages(_ reading: Reading, _ desk: inout Desk) -> [Passage] { desk.lookedUp.timePassages }

  /// The same for every try to fit the page.
  static func passages(_ reading: Reading) -> [Passage] {
    guard let calendar = reading.calendar else { return reading.practicePassages(for: block) }
    let lines = CalendarLines(reading: reading, calendar: calendar)
    let untold = UntoldDays(reading: reading, calendar: calendar)
    let clocks = ClockLines(reading: reading, calendar: calendar)
    let always = [stale(reading), clocks.line, lines.overlap, untold.places].compactMap { $0 }.map { Passage([$0]) }
    let coming =
      [lines.observances, untold.tables(weeks: CalendarLines.weeksAhead, from: lines.ahead)].compactMap { $0 }
      + lines.plan
    let plan = coming.map { Passage([$0], omittedAs: ("plan", $0.line.label ?? "dates")) }
    return always + plan + reading.practicePassages(for: block)
  }

  /// Zone data older than half a year may give wrong hours.
  static func stale(_ reading: Reading) -> DraftLine? {
    guard reading.isZoneDataOverdue else { return nil }
    return DraftLine(
      .flag,
      label: "Zone data",
      "older than half a year. Install the newest tzdata, or check the hours with \(reading.partnerName).",
      origin: reading.zoneOrigin
    )
  }
}
