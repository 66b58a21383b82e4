import GuidanceModel
import Testing

@testable import BriefComposition

@Suite struct AgendaMinutesTests {
  private let slots: [Blueprint.Slot] = [
    .init(kind: .opening, share: 10, text: RichText()), .init(kind: .carried, share: 30, text: RichText()),
    .init(kind: .planned, share: 35, text: RichText()), .init(kind: .unplanned, share: 15, text: RichText()),
    .init(kind: .commitments, share: 10, text: RichText()),
  ]

  @Test(arguments: [
    (60, 0, [6, 18, 21, 9, 6]), (45, 0, [4, 13, 18, 6, 4]), (60, 25, [6, 25, 14, 9, 6]), (7, 0, [0, 4, 2, 1, 0]),
  ])
  func partsMakeTheWhole(_ total: Int, _ incidents: Int, _ expected: [Int]) {
    let minutes = AgendaMinutes(total: total, incidents: incidents).split(slots)
    #expect(minutes == expected)
    #expect(minutes.reduce(0, +) == total)
  }
}
