/// Rows in aligned columns, for a terminal or a pipe.
package struct TableText: Sendable {
  private let rows: [[String]]

  package init(rows: [[String]]) { self.rows = rows.map { $0.map(TerminalText.safe) } }

  /// One line a row. Lines are cut to `width` cells with an ellipsis; nil: they are whole.
  package func text(width: Int?) -> String {
    let widths = columnWidths
    return rows.map { row in
      let cells = zip(row, widths).map { cell, width in
        cell + String(repeating: " ", count: max(0, width - DisplayWidth.of(cell)))
      }
      let line = Self.trimmed(cells.joined(separator: "  "))
      return (width.map { Self.cut(line, to: $0) } ?? line) + "\n"
    }.joined()
  }

  private var columnWidths: [Int] {
    let count = rows.map(\.count).max() ?? 0
    return (0..<count).map { column in
      rows.compactMap { $0.indices.contains(column) ? DisplayWidth.of($0[column]) : nil }.max() ?? 0
    }
  }

  private static func trimmed(_ line: String) -> String {
    var line = line
    while line.last == " " { line.removeLast() }
    return line
  }

  /// The line with an ellipsis at its end, where it is wider.
  static func cut(_ line: String, to width: Int) -> String {
    guard DisplayWidth.of(line) > width else { return line }
    var (kept, used) = ("", 0)
    for character in line {
      let cells = DisplayWidth.of(character)
      guard used + cells < width else { break }
      kept.append(character)
      used += cells
    }
    return trimmed(kept) + "\u{2026}"
  }
}
