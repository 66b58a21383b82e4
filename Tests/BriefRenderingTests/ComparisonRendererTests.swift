import BriefComposition
import Foundation
import Testing

@testable import BriefRendering

@Suite struct ComparisonRendererTests {
  private let chart = PositionChart(rows: [
    row("How criticism is given", "frank", "softened", [-2, 3, 1]),
    row("Clock and flexibility", "clock-bound", "flexible", [-3, -3, nil]),
    row("Thinking partner or sponsor", "developmental (a thinking partner)", "sponsoring (opens doors)", [0, 2, 2]),
  ])

  private static func row(_ title: String, _ low: String, _ high: String, _ values: [Int?]) -> PositionChart.Row {
    let names = ["Almaria", "Borduria", "Eastern Isles"]
    return PositionChart.Row(
      dimension: "criticism",
      title: title,
      lowPole: low,
      highPole: high,
      marks: zip(names, values).map { name, value in
        PositionChart.Mark(name: name, range: value.map { $0...$0 }, level: name == "Almaria" ? "study" : name)
      }
    )
  }

  @Test func snapshots() throws {
    expectSnapshot(ComparisonRenderer.text(chart, width: 80), "comparison.txt")
    expectSnapshot(ComparisonRenderer.markdown(chart), "comparison.md")
    expectSnapshot(ComparisonRenderer.html(chart, shell: try PageShell.plain()), "comparison.html")
    expectSnapshot(ComparisonRenderer.json(chart), "comparison.json")
  }

  @Test func jsonIsValidAlsoWhenEmpty() throws {
    for chart in [chart, PositionChart(rows: [])] {
      let value = try JSONSerialization.jsonObject(with: Data(ComparisonRenderer.json(chart).utf8))
      #expect((value as? [String: Any])?["rows"] is [Any])
    }
  }

  @Test func anEmptyChartBreaksNothing() throws {
    let empty = PositionChart(rows: [])
    #expect(ComparisonRenderer.text(empty, width: 40).contains("dimensions"))
    #expect(ComparisonRenderer.markdown(empty).contains("dimensions"))
    #expect(try ComparisonRenderer.html(empty, shell: PageShell.plain()).contains("<main"))
  }
}
