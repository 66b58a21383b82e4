import BriefComposition
import GuidanceModel

extension MeetingPlan {
  /// `For Katrin, the mentor, with Yuki: 23 November 2026 to 21 February 2027`.
  var audienceWords: String {
    let last = "\(DateWords.day(lastDay)) \(lastDay.year)"
    let first = DateWords.day(today) + (today.year == lastDay.year ? "" : " \(today.year)")
    return PageWords.audience(reader, named: readerName, with: partnerName) + ": \(first) to \(last)"
  }

  var imprint: String {
    PageWords.imprint(today: today, program: programVersion, content: contentVersion, zones: zoneDataVersion)
  }

  /// The heads of the table of dates, the remarks without one.
  var columns: [String] { ["Day", "You", partnerName.prefix(1).uppercased() + partnerName.dropFirst(), "Minutes"] }
}

extension MeetingPlan.Meeting {
  /// As the columns want them.
  var cells: [String] { [day, own, partner, String(minutes)] }

  /// All remarks in one line.
  var remarkText: String { remarks.map(\.text).joined(separator: "; ") }

  /// Something speaks against the date, or for a second look.
  var isDoubtful: Bool { remarks.contains { $0.kind == .problem } }

  /// On the reader's calendar; where there is no hour, on that of the meeting's zone.
  private var day: String { DateWords.short(start?.reader.date ?? date) }

  private var own: String { start.map { $0.reader.time.description } ?? "\u{2013}" }

  /// With the weekday where it is another day for the partner: `Fri 02:00`.
  private var partner: String {
    guard let start else { return "\u{2013}" }
    let isSameDay = start.partner.date == start.reader.date
    return (isSameDay ? "" : "\(start.partner.date.weekday.name.prefix(3)) ") + start.partner.time.description
  }
}
