import Diagnostics
import GuidanceModel
import Pair

/// Turns the cells of one row into a profile, and keeps what is wrong.
struct RowDecoder {
  let cells: [PairColumn: TableCell]
  let row: TableRecord
  let file: String
  let names: TableNames
  private(set) var diagnostics: [Diagnostic] = []

  init(cells: [PairColumn: TableCell], row: TableRecord, file: String, names: TableNames) {
    self.cells = cells
    self.row = row
    self.file = file
    self.names = names
  }

  /// Where the row begins.
  var start: SourceLocation { (row.cells.first ?? TableCell("", line: 1, column: 1)).location(in: file) }

  mutating func profile(id: String) -> Profile {
    var profile = Profile(id: id, mentor: person(.mentor), mentoree: person(.mentoree), location: start)
    profile.declaredStage = choice(.pair(.stage))
    profile.meeting = meeting()
    profile.ledger.haveMet = yesOrNo(.pair(.met))
    profile.ledger.couldMeet = text(.pair(.couldMeet))
    profile.ledger.since = date(.pair(.since))
    profile.ledger.minutesOwed = integer(.pair(.minutesOwed), in: 0...9_999)
    profile.ledger.awkwardTurn = choice(.pair(.awkwardTurn))
    return profile
  }

  private mutating func meeting() -> Meeting {
    var meeting = Meeting()
    meeting.number = integer(.pair(.meetingNumber), in: 1...9_999)
    meeting.date = date(.pair(.meetingDate))
    meeting.time = clock(.pair(.meetingTime))
    meeting.zone = located(.pair(.meetingZone))
    meeting.minutes = integer(.pair(.meetingMinutes), in: 1...1_440)
    meeting.channel = choice(.pair(.meetingChannel))
    meeting.language = text(.pair(.meetingLanguage))
    meeting.purposes = texts(.mentor, .purpose) + texts(.mentoree, .purpose)
    meeting.location = start
    return meeting
  }

  // MARK: What is wrong

  mutating func isWrong(_ column: PairColumn, _ id: String, _ reason: String, _ response: String) {
    let cell = cells[column] ?? TableCell("", line: start.line, column: start.column)
    report(id, cell, "Row \(row.row), \(column.name): \(reason)", response)
  }

  mutating func hasTooMany(_ cell: TableCell, columns: Int) {
    let reason = "Row \(row.row): it has more cells than the header, which has \(columns)."
    report("too-many-cells", cell, reason, "Put a cell that holds a separator between quotation marks.")
  }

  private mutating func report(_ id: String, _ cell: TableCell, _ reason: String, _ response: String) {
    diagnostics.append(
      Diagnostic(id: id, severity: .error, location: cell.location(in: file), reason: reason, response: response)
    )
  }
}
