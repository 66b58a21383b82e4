/// The sign of a mark in a drawing: by its place in the legend a disc, a ring, a square, a diamond, a triangle.
struct MarkShape {
  private let index: Int

  init(_ index: Int) { self.index = index }

  /// Colours come from the style sheet by class; without one, all are drawn in the colour of the text.
  private var style: AttributeValue {
    switch index % 5 {
    case 0: "mark mark-1"
    case 1: "mark mark-2"
    case 2: "mark mark-3"
    case 3: "mark mark-4"
    default: "mark mark-5"
    }
  }

  func write(x: Int, y: Int, on page: inout HTMLBuilder) {
    switch index % 5 {
    case 0: page.element("circle", ["class": style, "cx": .number(x), "cy": .number(y), "r": "5"])
    case 1:
      page.element(
        "circle",
        [
          "class": style, "cx": .number(x), "cy": .number(y), "r": "4", "fill": "none", "stroke": "currentColor",
          "stroke-width": "2",
        ]
      )
    case 2: write("M\(x - 4) \(y - 4)h8v8h-8z", on: &page)
    case 3: write("M\(x) \(y - 6)l6 6-6 6-6-6z", on: &page)
    default: write("M\(x) \(y - 5)l5 9h-10z", on: &page)
    }
  }

  func writeSpan(from low: Int, to high: Int, y: Int, on page: inout HTMLBuilder) {
    // A ring is open: its span ends at its rim.
    let rim = index % 5 == 1 ? 5 : 0
    page.element(
      "path",
      [
        "class": .text("span mark mark-\(index % 5 + 1)"), "d": .text("M\(low + rim) \(y)H\(high - rim)"),
        "stroke": "currentColor",
        "stroke-width": "2",
      ]
    )
  }

  private func write(_ path: String, on page: inout HTMLBuilder) {
    page.element("path", ["class": style, "d": .text(path)])
  }
}
