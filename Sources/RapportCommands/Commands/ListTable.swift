import BriefRendering

/// Rows in columns: aligned for people, cut to the width of a terminal, whole in a pipe.
struct ListTable {
  let rows: [[String]]

  func text(width: Int?) -> String {
    let widths = columnWidths
    return rows.map { row in
      var line = ""
      for (index, cell) in row.enumerated() {
        let safe = TerminalText.sanitized(cell)
        let gap = index + 1 < row.count ? widths[index] - DisplayWidth.of(safe) + 2 : 0
        line += safe + String(repeating: " ", count: max(0, gap))
      }
      while line.last == " " { line.removeLast() }
      return width.map { DisplayWidth.cut(line, to: $0) } ?? line
    }.joined(separator: "\n") + (rows.isEmpty ? "" : "\n")
  }

  private var columnWidths: [Int] {
    let count = rows.map(\.count).max() ?? 0
    return (0..<count).map { column in
      rows.compactMap { $0.indices.contains(column) ? DisplayWidth.of($0[column]) : nil }.max() ?? 0
    }
  }
}
