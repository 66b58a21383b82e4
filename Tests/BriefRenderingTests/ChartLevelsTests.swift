import BriefComposition
import Testing

@testable import BriefRendering

@Suite struct ChartLevelsTests {
  @Test func theUsualLevelStandsInTheLegendAndTheRestWithItsRow() {
    let levels = ChartLevels(SampleBrief.PageTwo.chart)
    #expect(levels.legend == ["You (Almaria)", "Oren (Borduria)"])
    let exceptions = SampleBrief.PageTwo.chart.rows.map { levels.exceptions(in: $0) }
    #expect(exceptions == [["You: declared"], [], [], [], [], ["Oren: not known"]])
  }

  @Test func aCultureThatSpeaksForItselfIsNotSaid() {
    let row = TrackPictureTests.row([("Almaria", 1...1), ("Borduria", nil)])
    let levels = ChartLevels(PositionChart(rows: [row]))
    #expect(levels.legend == ["Almaria", "Borduria"])
    #expect(levels.exceptions(in: row) == ["Borduria: not known"])
  }
}
