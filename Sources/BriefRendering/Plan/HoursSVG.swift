import BriefComposition
import GuidanceModel

/// The hours of two people as a drawing: a row of bars each on one axis, a band where they meet, a frame around the
/// meeting.
///
/// The first row is filled and the second an outline, so that colour is not needed; attributes draw them without a style
/// sheet.
struct HoursSVG {
  let chart: HoursChart

  private static let hour = 14
  private static let left = 44
  private static let right = 14
  private static let top = 22
  private static let bar = 16
  private static let row = 26

  private var width: Int { Self.left + chart.minutes / 60 * Self.hour + Self.right }
  private var bottom: Int { Self.top + chart.rows.count * Self.row + 4 }

  /// The drawing with its title and its description in words.
  func write(id: String, on page: inout HTMLBuilder) {
    let size: HTMLBuilder.Attributes = [
      "viewBox": .text("0 0 \(width) \(bottom + 4)"), "width": .number(width), "height": .number(bottom + 4),
      "role": "img",
      "aria-labelledby": .text("\(id)-title \(id)-desc"),
    ]
    page.element("svg", size) { page in
      page.element("title", ["id": .text("\(id)-title")], text: "Working hours of both on the clock of UTC")
      page.element("desc", ["id": .text("\(id)-desc")], text: description)
      writeAxis(on: &page)
      for window in chart.common { writeBand(window, on: &page) }
      for (index, row) in chart.rows.enumerated() { write(row, index, on: &page) }
      if let meeting = chart.meeting { writeFrame(meeting, on: &page) }
    }
  }

  /// What a legend explains.
  enum Sign {
    case row(Int)
    case common
    case meeting
  }

  /// A sign alone; the words beside it say what it is.
  func write(_ sign: Sign, on page: inout HTMLBuilder) {
    let size: HTMLBuilder.Attributes = ["viewBox": "0 0 18 12", "width": "18", "height": "12", "aria-hidden": "true"]
    page.element("svg", size) { page in
      switch sign {
      case .row(let index): writeBar(index, x: 2, y: 2, width: 14, height: 8, on: &page)
      case .common: writeBand(x: 1, y: 0, width: 16, height: 12, on: &page)
      case .meeting: writeFrame(x: 2, y: 1, width: 14, height: 10, on: &page)
      }
    }
  }

  /// What a reader of the picture sees, for those who hear it.
  private var description: String {
    let common = chart.common.map { "\(clock($0.lowerBound)) to \(clock($0.upperBound))" }
    let both = common.isEmpty ? "No hours in common." : "In common, in UTC: \(common.joined(separator: " and "))."
    let meeting = chart.meeting.map { " The meeting is at \(clock($0.lowerBound)) UTC." } ?? ""
    return "\(chart.words) \(both)\(meeting)"
  }

  private func clock(_ minute: Int) -> ClockTime { ClockTime(wrapping: chart.time.minutes + minute) }

  private func x(_ minute: Int) -> Int { Self.left + minute * Self.hour / 60 }

  private func writeAxis(on page: inout HTMLBuilder) {
    write("UTC", x: 0, y: 11, anchor: "start", on: &page)
    for hour in stride(from: 0, through: chart.minutes / 60, by: 3) {
      let x = self.x(hour * 60)
      write(String(clock(hour * 60).description.prefix(2)), x: x, y: 11, anchor: "middle", on: &page)
      page.element(
        "path",
        ["class": "axis", "d": .text("M\(x) 15V\(bottom)"), "stroke": "currentColor", "stroke-opacity": ".2"]
      )
    }
  }

  private func write(_ text: String, x: Int, y: Int, anchor: String, on page: inout HTMLBuilder) {
    page.element(
      "text",
      ["x": .number(x), "y": .number(y), "font-size": "12", "text-anchor": .text(anchor), "fill": "currentColor"],
      text: text
    )
  }

  private func writeBand(_ window: Range<Int>, on page: inout HTMLBuilder) {
    let (left, right) = (x(window.lowerBound), x(window.upperBound))
    writeBand(x: left, y: 15, width: max(1, right - left), height: bottom - 15, on: &page)
  }

  private func writeBand(x: Int, y: Int, width: Int, height: Int, on page: inout HTMLBuilder) {
    page.element(
      "rect",
      [
        "class": "common", "x": .number(x), "y": .number(y), "width": .number(width), "height": .number(height),
        "fill": "currentColor", "fill-opacity": ".15",
      ]
    )
  }

  private func write(_ row: HoursChart.Row, _ index: Int, on page: inout HTMLBuilder) {
    let y = Self.top + index * Self.row
    let sign = MarkInitials.of(chart.rows.map(\.name))[index]
    write(sign, x: 0, y: y + 12, anchor: "start", on: &page)
    for block in row.blocks {
      let (left, right) = (x(block.lowerBound), x(block.upperBound))
      writeBar(index, x: left, y: y, width: max(2, right - left), height: Self.bar, on: &page)
    }
  }

  private func writeBar(_ index: Int, x: Int, y: Int, width: Int, height: Int, on page: inout HTMLBuilder) {
    let isOutline = index % 2 == 1
    page.element(
      "rect",
      [
        "class": .text("mark mark-\(index + 1)"), "x": .number(x), "y": .number(y), "width": .number(width),
        "height": .number(height),
        "rx": "2", "stroke": "currentColor", "stroke-width": "2", "fill": isOutline ? "none" : "currentColor",
      ]
    )
  }

  private func writeFrame(_ meeting: Range<Int>, on page: inout HTMLBuilder) {
    let (left, right) = (x(meeting.lowerBound), x(meeting.upperBound))
    writeFrame(x: left, y: 17, width: max(3, right - left), height: bottom - 19, on: &page)
  }

  private func writeFrame(x: Int, y: Int, width: Int, height: Int, on page: inout HTMLBuilder) {
    page.element(
      "rect",
      [
        "class": "meeting", "x": .number(x), "y": .number(y), "width": .number(width), "height": .number(height),
        "fill": "none",
        "stroke": "currentColor", "stroke-width": "2", "stroke-dasharray": "3 2",
      ]
    )
  }
}
