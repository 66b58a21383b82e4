import BriefComposition

/// A table of dates: columns of figures, and remarks beside them, or below where the page is narrow.
struct DatesTextTable {
  /// Fewer cells than this are no column for remarks.
  private static let leastForRemarks = 24
  /// A longer name is cut in the head.
  private static let longestHead = 14

  private let meetings: [MeetingPlan.Meeting]
  private let head: [String]
  private let widths: [Int]

  init(_ meetings: [MeetingPlan.Meeting], columns: [String]) {
    self.meetings = meetings
    let head = columns.map { TableText.cut(TerminalText.safe($0), to: Self.longestHead) }
    self.head = head
    widths = head.indices.map { column in
      ([head[column]] + meetings.map { $0.cells[column] }).map { DisplayWidth.of($0) }.max() ?? 0
    }
  }

  func write(on page: inout TextPage) {
    let gutter = String(repeating: " ", count: page.columns.gutter)
    page.add(StyledText(""), prefix: StyledText(gutter + row(head), .dim), indent: 0)
    for meeting in meetings { write(meeting, on: &page) }
  }

  private func write(_ meeting: MeetingPlan.Meeting, on page: inout TextPage) {
    let gutter = page.columns.gutter
    let mark = meeting.isDoubtful ? "!" : " "
    let prefix = mark + String(repeating: " ", count: gutter - 1) + row(meeting.cells)
    let indent = gutter + widths.reduce(0, +) + 2 * widths.count
    let room = page.columns.room(after: indent) ?? .max
    if room >= Self.leastForRemarks || meeting.remarks.isEmpty {
      page.add(StyledText(meeting.remarkText), prefix: StyledText(prefix), indent: indent)
    } else {
      page.add(StyledText(""), prefix: StyledText(prefix), indent: 0)
      page.add(StyledText(meeting.remarkText), indent: gutter * 3)
    }
  }

  /// The last column, a figure, stands flush right.
  private func row(_ cells: [String]) -> String {
    zip(cells, widths).enumerated().map { index, cell in
      let padding = String(repeating: " ", count: max(0, cell.1 - DisplayWidth.of(cell.0)))
      return index == cells.count - 1 ? padding + cell.0 : cell.0 + padding
    }
    .joined(separator: "  ")
  }
}
