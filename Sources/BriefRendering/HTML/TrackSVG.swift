import BriefComposition

/// A row of a chart as a drawing: seven steps on a line, each mark in a lane of its own, so that none hides another.
///
/// Shapes tell the marks apart without colour; attributes draw them without a style sheet.
struct TrackSVG {
  /// How many marks share the line.
  let lanes: Int

  private static let step = 30
  private static let margin = 15
  private static let lane = 12

  private var width: Int { 6 * Self.step + 2 * Self.margin }
  private var height: Int { max(2, lanes) * Self.lane + 4 }
  private var axis: Int { height / 2 }

  /// The drawing with its title and its description in words.
  func write(_ row: PositionChart.Row, id: String, on page: inout HTMLBuilder) {
    let (title, description) = (id + "-title", id + "-desc")
    let size: HTMLBuilder.Attributes = [
      "viewBox": .text("0 0 \(width) \(height)"), "width": .number(width), "height": .number(height), "role": "img",
      "aria-labelledby": .text(title + " " + description),
    ]
    page.element("svg", size) { page in
      page.element("title", ["id": .text(title)], text: row.title)
      page.element("desc", ["id": .text(description)], text: row.description)
      writeAxis(on: &page)
      for (lane, mark) in row.marks.enumerated() { write(mark, lane, on: &page) }
    }
  }

  /// The sign of a mark alone, for a legend; the name beside it says what it is.
  func writeSign(_ index: Int, on page: inout HTMLBuilder) {
    let size: HTMLBuilder.Attributes = ["viewBox": "0 0 14 14", "width": "14", "height": "14", "aria-hidden": "true"]
    page.element("svg", size) { MarkShape(index).write(x: 7, y: 7, on: &$0) }
  }

  private func writeAxis(on page: inout HTMLBuilder) {
    let line = lanes < Self.axes.count ? Self.axes[lanes] : axisPath
    page.element("path", ["class": "axis", "d": .text(line), "stroke": "currentColor", "stroke-opacity": ".35"])
  }

  /// By the number of lanes: every chart of every page draws the same.
  private static let axes = (0...4).map { TrackSVG(lanes: $0).axisPath }

  private var axisPath: String {
    let ticks = TrackPicture.steps.map { step -> String in
      let half = step == 0 ? 5 : 3
      return "M\(x(step)) \(axis - half)v\(2 * half)"
    }
    return "M\(Self.margin) \(axis)H\(width - Self.margin)" + ticks.joined()
  }

  private func write(_ mark: PositionChart.Mark, _ index: Int, on page: inout HTMLBuilder) {
    guard let range = mark.range else { return }
    let (low, high) = (x(range.lowerBound), x(range.upperBound))
    let y = lanes == 1 ? axis : 8 + index * Self.lane
    let shape = MarkShape(index)
    if low != high { shape.writeSpan(from: low, to: high, y: y, on: &page) }
    for x in low == high ? [low] : [low, high] { shape.write(x: x, y: y, on: &page) }
  }

  private func x(_ step: Int) -> Int { Self.margin + (step - TrackPicture.steps.lowerBound) * Self.step }
}
