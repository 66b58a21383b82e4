import BriefComposition

/// A chart as a table: each row a dimension, with its track drawn between its poles.
struct ChartHTMLWalker {
  private let chart: PositionChart
  private let levels: ChartLevels
  /// Before ids.
  private let prefix: String

  init(_ chart: PositionChart, prefix: String) {
    self.chart = chart
    levels = ChartLevels(chart)
    self.prefix = prefix
  }

  func write(on page: inout HTMLBuilder) {
    page.breakLine()
    page.element("figure", ["class": "chart"]) { page in
      page.element("figcaption") { writeLegend(on: &$0) }
      page.element("table") { page in
        page.element("tbody") { page in
          for (index, row) in chart.rows.enumerated() { write(row, index, on: &page) }
        }
      }
    }
  }

  private func writeLegend(on page: inout HTMLBuilder) {
    for (lane, name) in levels.legend.enumerated() {
      page.element("span", ["class": "key"]) { page in
        TrackSVG(lanes: 1).writeSign(lane, on: &page)
        page.text(" " + name)
      }
      page.text(" ")
    }
  }

  private func write(_ row: PositionChart.Row, _ index: Int, on page: inout HTMLBuilder) {
    page.breakLine()
    page.element("tr") { page in
      page.element("th", ["scope": "row"]) { page in
        page.text(row.title + " ")
        let notes = (row.note.map { [$0] } ?? []) + levels.exceptions(in: row)
        if !notes.isEmpty { page.element("span", ["class": "note"], text: notes.joined(separator: " · ")) }
      }
      page.element("td", ["class": "low"], text: row.shortLowPole)
      page.element("td", ["class": "track"]) { page in
        TrackSVG(lanes: row.marks.count).write(row, id: "\(prefix)-\(index + 1)", on: &page)
      }
      page.element("td", ["class": "high"], text: row.shortHighPole)
    }
  }
}
