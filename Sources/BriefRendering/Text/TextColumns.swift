/// Where things stand on a line of the terminal: a mark, a label, the words.
struct TextColumns {
  /// What a narrow terminal, and a wide one, may still be laid out for.
  static let widths = 40...200
  /// From this width labels have a column of their own; below it they run in.
  private static let widthForLabels = 60

  /// Cells of a line; nil: lines are not broken.
  let width: Int?
  /// Cells before the label, where marks stand.
  let gutter = 2
  /// Cells of the label column; 0: labels run in.
  let label: Int

  init(width: Int?) {
    self.width = width.map { min(max($0, Self.widths.lowerBound), Self.widths.upperBound) }
    label = (self.width ?? .max) < Self.widthForLabels ? 0 : 14
  }

  /// Where the words begin.
  var text: Int { gutter + label }

  /// What is left of a line after so many cells.
  func room(after cells: Int) -> Int? { width.map { max(1, $0 - cells) } }
}
