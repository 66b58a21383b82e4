import BriefComposition
import GuidanceModel

/// The hours of two people in characters: one row of blocks for each, one for what they have in common, one for the
/// meeting.
struct HoursPicture {
  let chart: HoursChart
  /// Cells of an hour: 1 or 2.
  let cellsOfHour: Int

  /// Hours from one label of the axis to the next.
  private static let step = 3

  /// `20    23    02`: the hours of the axis in UTC, each label above the cell where its hour begins.
  var axis: String {
    let hours = chart.minutes / 60
    return stride(from: 0, to: hours, by: Self.step).map { hour -> String in
      let label = ClockTime(wrapping: chart.time.minutes + hour * 60).description.prefix(2)
      let cells = min(Self.step, hours - hour) * cellsOfHour
      return label + String(repeating: " ", count: max(0, cells - label.count))
    }
    .joined()
  }

  /// Each with its name: both people, what they have in common, and the meeting where there is one.
  var rows: [(name: String, track: String)] {
    let people = chart.rows.map { ($0.name, track($0.blocks, "█")) }
    let meeting = chart.meeting.map { [("Meeting", track([$0], "■"))] } ?? []
    return people + [("In common", track(chart.common, "▓"))] + meeting
  }

  /// A cell is filled where its middle lies in a block; a short block fills the cell in which it begins.
  private func track(_ blocks: [Range<Int>], _ sign: String) -> String {
    let minutes = 60 / cellsOfHour
    return (0..<chart.minutes / minutes).map { cell -> String in
      let range = cell * minutes..<(cell + 1) * minutes
      let middle = (range.lowerBound + range.upperBound) / 2
      let isFilled = blocks.contains { $0.contains(middle) || ($0.count < minutes && range.contains($0.lowerBound)) }
      return isFilled ? sign : "·"
    }
    .joined()
  }
}

extension HoursChart {
  /// The picture for those who hear it: `You: 08:00 to 17:00 (Europe/Berlin). Yuki: 09:30 to 18:30 (Asia/Tokyo).`
  var words: String { rows.map { "\($0.name): \($0.hours) (\($0.zone))." }.joined(separator: " ") }
}
