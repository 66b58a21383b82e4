import Diagnostics

/// A cell of a table as it was written, with the place where it begins.
package struct TableCell: Hashable, Sendable {
  package var text: String
  /// The line in the file, from 1: a quoted cell may hold line breaks, so that lines and rows part.
  package var line: Int
  /// The column in the line, in Unicode scalars from 1.
  package var column: Int

  package init(_ text: String, line: Int, column: Int) {
    self.text = text
    self.line = line
    self.column = column
  }

  func location(in file: String) -> SourceLocation { SourceLocation(file: file, line: line, column: column) }
}

/// One row of a table.
package struct TableRecord: Hashable, Sendable {
  /// What keeps a row from being read.
  package enum Fault: Hashable, Sendable {
    /// A quoted cell is not closed before the end of the file.
    case isNotClosed(line: Int)
    /// After a closing quotation mark, something else than a separator.
    case hasTextAfterQuote(line: Int, column: Int)
    /// The bytes are not UTF-8.
    case isNotUTF8(line: Int, column: Int)
    /// Longer than the limit.
    case isTooLong(bytes: Int)
  }

  /// As a spreadsheet counts, from 1: the header is row 1, and empty rows count.
  package var row: Int
  package var cells: [TableCell]
  package var fault: Fault?

  /// Whether nothing is written in any cell.
  package var isEmpty: Bool { fault == nil && cells.allSatisfy { $0.text.allSatisfy(\.isWhitespace) } }
}
