/// The matrix for a terminal or a pipe: a figure in each cell, on a shade of its own where there is colour.
package struct CoverageTextRenderer {
  private let matrix: CoverageMatrix
  private let width: Int
  private let isColoured: Bool

  private static let cell = 2
  /// The column with all norms of a culture.
  private static let totals = 4

  /// - Parameter width: cells of a line; where the matrix is wider, it is told in several parts.
  package init(_ matrix: CoverageMatrix, width: Int?, isColoured: Bool) {
    self.matrix = matrix
    self.width = max(width ?? 120, 40)
    self.isColoured = isColoured
  }

  package func render() -> String {
    guard !matrix.rows.isEmpty else { return "No culture of this kind has norms.\n" + rest }
    let whole = 1 + matrix.topics.count * Self.cell + Self.totals
    let names = min(matrix.rows.map { DisplayWidth.of($0.name) }.max() ?? 0, max(12, width - whole))
    let perPart = max(4, (width - names - 1 - Self.totals) / Self.cell)
    let parts = stride(from: 0, to: matrix.topics.count, by: perPart).map {
      $0..<min($0 + perPart, matrix.topics.count)
    }
    let tables = parts.map { table($0, names: names, isLast: $0.upperBound == matrix.topics.count) }
    return tables.joined(separator: "\n") + "\n" + legend + rest
  }

  private func table(_ columns: Range<Int>, names: Int, isLast: Bool) -> String {
    // The numbers of the topics stand upright, tens above units.
    let tens = columns.map { Self.padded($0 + 1 < 10 ? "" : "\(($0 + 1) / 10)", to: Self.cell) }.joined()
    let units = columns.map { Self.padded("\(($0 + 1) % 10)", to: Self.cell) }.joined()
    let indentation = Self.filled("", to: names) + " "
    var text =
      indentation + tens + "\n" + indentation + units + (isLast ? Self.padded("all", to: Self.totals) : "") + "\n"
    for row in matrix.rows {
      let name = Self.filled(TableText.cut(TerminalText.safe(row.name), to: names), to: names)
      let cells = columns.map { cell(row.counts[$0]) }.joined()
      text += name + " " + cells + (isLast ? Self.padded("\(row.total)", to: Self.totals) : "") + "\n"
    }
    return text
  }

  private func cell(_ count: Int) -> String {
    let text = Self.padded(count == 0 ? "·" : count > 9 ? "+" : "\(count)", to: Self.cell)
    guard isColoured, count > 0 else { return text }
    // Shades of one colour of the 256, dark figures on light ground: readable without the colour as well.
    let ground = [194, 157, 114, 71][min(count, 4) - 1]
    return "\u{1B}[38;5;16;48;5;\(ground)m\(text)\u{1B}[0m"
  }

  /// The topics by their numbers, as many in a line as have room.
  private var legend: String {
    var lines = [CoverageMatrix.legend]
    var line = ""
    for (number, topic) in matrix.topics.enumerated() {
      let item = "\(number + 1) \(topic)"
      if !line.isEmpty, DisplayWidth.of(line) + item.count + 3 > width {
        lines.append(line)
        line = ""
      }
      line += (line.isEmpty ? "" : " · ") + item
    }
    let layers = matrix.rows.filter { !$0.layers.isEmpty }.map { "\($0.name): \($0.layerWords)" }
    return (lines + [line] + layers.map(TerminalText.safe)).joined(separator: "\n") + "\n"
  }

  private var rest: String { matrix.rest.map { TerminalText.safe($0) + "\n" }.joined() }

  private static func padded(_ text: String, to width: Int) -> String {
    String(repeating: " ", count: max(0, width - DisplayWidth.of(text))) + text
  }

  private static func filled(_ text: String, to width: Int) -> String {
    text + String(repeating: " ", count: max(0, width - DisplayWidth.of(text)))
  }
}
