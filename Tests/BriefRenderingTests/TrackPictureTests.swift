import BriefComposition
import Testing

@testable import BriefRendering

@Suite struct TrackPictureTests {
  @Test(arguments: [
    (["You", "Katrin"], ["Y", "K"]), (["You", "Yuki"], ["Yo", "Yu"]),
    (["Almaria", "Borduria", "Almond"], ["1", "2", "3"]),
    (["裕樹", "Ilse"], ["裕", "I"]), (["You", "You"], ["1", "2"]), (["*", "|"], ["1", "2"]),
    (["Alma", "Bor", "Albe"], ["Alm", "Bor", "Alb"]),
  ])
  func signsTellNamesApart(_ names: [String], _ expected: [String]) {
    #expect(MarkInitials.of(names) == expected)
  }

  @Test(
    arguments: [
      (-3...(-3), 3...3, "● · · · · · ○"), (-1...1, 2...2, "· · ●───● ○ ·"), (-2...0, 0...2, "· ●───◉───○ ·"),
      (0...0, 0...0, "· · · ◉ · · ·"), (-3...3, nil, "●───────────●"), (nil, nil, "· · · · · · ·"),
    ] as [(ClosedRange<Int>?, ClosedRange<Int>?, String)]
  )
  func track(_ reader: ClosedRange<Int>?, _ partner: ClosedRange<Int>?, _ expected: String) {
    let row = Self.row([("You", reader), ("Katrin", partner)])
    let picture = TrackPicture(PositionChart(rows: [row]))
    #expect(picture.text(row) == expected)
    #expect(DisplayWidth.of(picture.text(row)) == picture.width)
  }

  @Test func severalCulturesAreToldApartByTheirInitials() {
    let row = Self.row([("Almaria", -1...(-1)), ("Borduria", 2...2), ("Cascara", 2...2)])
    let picture = TrackPicture(PositionChart(rows: [row]))
    #expect(picture.text(row) == "·  ·  A  ·  ·  BC · ")
    #expect(picture.bothInWords == nil)
  }

  @Test func aNarrowRoomNumbersTheMarks() {
    let names = ["Northland", "Nortonia", "Norway Isles"]
    let row = Self.row(names.map { ($0, 1...1) })
    let picture = TrackPicture(PositionChart(rows: [row]), room: 30)
    #expect(picture.signs == ["1", "2", "3"])
    #expect(picture.width == 27)
  }

  static func row(_ marks: [(name: String, range: ClosedRange<Int>?)]) -> PositionChart.Row {
    PositionChart.Row(
      dimension: "context",
      title: "Words",
      lowPole: "explicit",
      highPole: "implicit",
      marks: marks.map { PositionChart.Mark(name: $0.name, range: $0.range, level: $0.name) }
    )
  }
}
