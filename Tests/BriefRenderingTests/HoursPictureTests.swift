import BriefComposition
import GuidanceModel
import Testing

@testable import BriefRendering

@Suite struct HoursPictureTests {
  /// A day that begins at 20:00 UTC.
  private func chart(_ first: [Range<Int>], _ second: [Range<Int>], common: [Range<Int>], at meeting: Range<Int>? = nil)
    -> HoursChart
  {
    HoursChart(
      date: CivilDate(daysSinceEpoch: 20_780),
      time: ClockTime(wrapping: 20 * 60),
      minutes: 1440,
      rows: [
        HoursChart.Row(name: "You", zone: "Almaria/Stadt", blocks: first, hours: "08:00 to 17:00"),
        HoursChart.Row(name: "Bo", zone: "Borduria/Port", blocks: second, hours: "09:00 to 18:00"),
      ],
      common: common,
      meeting: meeting
    )
  }

  @Test func hoursAreBlocksOnOneAxis() {
    let picture = HoursPicture(
      chart: chart([660..<1200], [240..<780], common: [660..<780], at: 720..<780),
      cellsOfHour: 1
    )
    #expect(picture.axis == "20 23 02 05 08 11 14 17 ")
    #expect(picture.rows.map(\.name) == ["You", "Bo", "In common", "Meeting"])
    #expect(
      picture.rows.map(\.track) == [
        "···········█████████····",
        "····█████████···········",
        "···········▓▓···········",
        "············■···········",
      ]
    )
  }

  @Test func halfHoursHaveCellsOfTheirOwn() {
    let picture = HoursPicture(chart: chart([30..<75], [1410..<1440], common: []), cellsOfHour: 2)
    let dots = { (count: Int) in String(repeating: "·", count: count) }
    #expect(picture.rows[0].track == "·█" + dots(46))
    #expect(picture.rows[1].track == dots(47) + "█")
    #expect(picture.rows.last?.track == dots(48))
    #expect(picture.axis.count == 48)
  }

  @Test(arguments: [(0..<10, "█···"), (50..<60, "█···"), (55..<80, "█···"), (30..<91, "██··"), (89..<91, "·█··")])
  func aShortBlockIsNotLost(_ block: Range<Int>, _ beginning: String) {
    let picture = HoursPicture(chart: chart([block], [], common: []), cellsOfHour: 1)
    #expect(picture.rows[0].track.hasPrefix(beginning))
  }
}
