package import BriefComposition

/// Cultures side by side in each format: where they tend to stand on the dimensions.
package enum ComparisonRenderer {
  /// Said on every comparison, in the same breath as the picture.
  static let caveat = """
    Tendencies of many people, judged on a scale of seven steps, not measured. They say nothing about a person: people \
    of one country differ far more among themselves than countries do. Ask.
    """

  /// A picture in characters. `width` in cells, brought into 40 to 200; nil: lines are not broken.
  package static func text(_ chart: PositionChart, width: Int?, isColoured: Bool = false) -> String {
    var page = TextPage(width: width, isColoured: isColoured)
    page.addHeading(title(chart), rule: "═")
    page.add(StyledText(caveat, .dim))
    page.skip()
    ChartTextWalker(chart, columns: page.columns).write(on: &page)
    return page.text
  }

  /// A table with a track in each row.
  package static func markdown(_ chart: PositionChart) -> String {
    var page = MarkdownPage()
    page.addHeading(MarkdownText.escaped(title(chart)), level: 1)
    page.addParagraph(MarkdownText.escaped(caveat))
    page.add(chart)
    return page.text
  }

  /// `{"names": [], "caveat": "", "rows": [{"dimension", "title", "low", "high", "note", "marks": []}]}`.
  package static func json(_ chart: PositionChart) -> String {
    let value: JSONValue = ["names": JSONValue(chart.names), "caveat": .string(caveat), "rows": chart.rowsJSON]
    return value.text() + "\n"
  }

  /// A self-contained page with the picture drawn.
  package static func html(_ chart: PositionChart, shell: PageShell) -> String {
    var page = HTMLBuilder()
    page.element("main", ["class": "comparison"]) { page in
      page.element("h1", text: title(chart))
      page.element("p", text: caveat)
      ChartHTMLWalker(chart, prefix: "chart").write(on: &page)
    }
    return shell.page(title: title(chart), body: page.html)
  }

  /// `Japan, Germany and the Netherlands compared`.
  private static func title(_ chart: PositionChart) -> String {
    let names = chart.names
    guard let last = names.last, names.count > 1 else { return (names.first ?? "") + " on the dimensions" }
    return names.dropLast().joined(separator: ", ") + " and \(last) compared"
  }
}
