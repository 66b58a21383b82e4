/// Reads a table of RFC 4180 from bytes that come piece by piece, so that memory does not grow with its rows.
///
/// What spreadsheets write beyond the standard is read too: a byte order mark, line ends of any system, `;` or a
/// tabulator between cells, a line `sep=;` before the header. A wrong row is told with its place; the next is read.
package struct TableReader: Sendable {
  /// Longer rows are not kept: a quotation mark that is never closed would swallow the rest of the file.
  package static let longestRow = 1 << 20

  private enum State {
    case atCell
    case inPlainCell
    case inQuotes
    case afterQuote
  }

  private let separator: UInt8
  private var state = State.atCell
  private var record: TableRecord
  private var bytes: [UInt8] = []
  private var recordBytes = 0
  private var start: (line: Int, column: Int)
  private var line: Int
  private var column = 1
  private var wasReturn = false

  /// - Parameters:
  ///   - separator: `,`, `;` or a tabulator, as `TableDialect` finds it.
  ///   - line: the line at which the bytes begin.
  package init(separator: UInt8, line: Int = 1) {
    self.separator = separator
    self.line = line
    start = (line, 1)
    record = TableRecord(row: 1, cells: [])
  }

  /// Takes more bytes and gives the rows that they end.
  package mutating func read(_ piece: some Sequence<UInt8>) -> [TableRecord] {
    var records: [TableRecord] = []
    for byte in piece where !isSecondHalfOfLineEnd(byte) {
      if let ended = take(byte) { records.append(ended) }
      advance(byte)
    }
    return records
  }

  /// The last row, where the file does not end with a line end.
  package mutating func finish() -> TableRecord? {
    if state == .inQuotes { record.fault = record.fault ?? .isNotClosed(line: start.line) }
    let isBegun = !record.cells.isEmpty || !bytes.isEmpty || state != .atCell
    return isBegun ? endRecord() : nil
  }

  /// `\r\n` is one line end, also where a piece ends between the two. Within quotes both stay.
  private mutating func isSecondHalfOfLineEnd(_ byte: UInt8) -> Bool {
    let isSecond = byte == 0x0A && wasReturn && state != .inQuotes
    wasReturn = byte == 0x0D
    return isSecond
  }

  private mutating func take(_ byte: UInt8) -> TableRecord? {
    recordBytes += 1
    switch (state, byte) {
    case (.inQuotes, 0x22): state = .afterQuote
    case (.inQuotes, _): keep(byte)
    case (.atCell, 0x22): state = .inQuotes
    case (.afterQuote, 0x22):
      keep(byte)
      state = .inQuotes
    case (_, separator): endCell()
    case (_, 0x0A), (_, 0x0D): return endRecord()
    case (.afterQuote, _):
      if byte != 0x20 { record.fault = record.fault ?? .hasTextAfterQuote(line: line, column: column) }
    default:
      state = .inPlainCell
      keep(byte)
    }
    return nil
  }

  private mutating func keep(_ byte: UInt8) {
    if recordBytes <= Self.longestRow { bytes.append(byte) }
  }

  private mutating func endCell() {
    let text = String(decoding: bytes, as: UTF8.self)
    if !text.utf8.elementsEqual(bytes) {
      record.fault = record.fault ?? .isNotUTF8(line: start.line, column: start.column)
    }
    record.cells.append(TableCell(text, line: start.line, column: start.column))
    bytes.removeAll(keepingCapacity: true)
    state = .atCell
    start = (line, column + 1)
  }

  private mutating func endRecord() -> TableRecord {
    endCell()
    if recordBytes > Self.longestRow { record.fault = .isTooLong(bytes: recordBytes) }
    let ended = record
    record = TableRecord(row: ended.row + 1, cells: [])
    recordBytes = 0
    return ended
  }

  private mutating func advance(_ byte: UInt8) {
    if byte == 0x0A || (byte == 0x0D && state != .inQuotes) {
      (line, column) = (line + 1, 1)
      if state == .atCell && record.cells.isEmpty { start = (line, 1) }
    } else if byte & 0xC0 != 0x80 {
      column += 1
    }
  }
}
