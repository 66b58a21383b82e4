import GuidanceModel

/// Labelled paragraphs of text, for pages that are no briefs.
package struct ParagraphText: Sendable {
  private let width: Int?
  private let isColoured: Bool

  /// `width` in cells; nil: lines are not broken.
  package init(width: Int?, isColoured: Bool = false) {
    self.width = width.map { min(max($0, TextColumns.widths.lowerBound), TextColumns.widths.upperBound) }
    self.isColoured = isColoured
  }

  /// The title of a page, bold where there is colour.
  package func title(_ text: String) -> String { set(StyledText(text, .bold), indent: 0) }

  /// A line that matters less.
  package func aside(_ text: String) -> String { set(StyledText(text, .dim), indent: 0) }

  /// Words without a label, all lines indented by two cells; bold where there is colour, at these offsets in UTF-8 bytes,
  /// which are in order and do not overlap.
  package func words(_ text: String, bold: [Range<Int>] = []) -> String {
    let wrapper = TextWrapper(width: width.map { $0 - 2 }, isColoured: isColoured)
    return wrapper.lines(StyledText(text, bold: bold)).map { "  \($0)\n" }.joined()
  }

  /// `Label: text`, later lines indented by two cells.
  package func paragraph(_ label: String, _ text: String) -> String {
    var words = StyledText("\(label): ", .bold)
    words.append(text)
    return set(words, indent: 2)
  }

  private func set(_ text: StyledText, indent: Int) -> String {
    let wrapper = TextWrapper(width: width.map { $0 - indent }, isColoured: isColoured)
    let pad = String(repeating: " ", count: indent)
    let lines = wrapper.lines(text)
    return lines.enumerated().map { ($0.offset == 0 ? "" : pad) + $0.element + "\n" }.joined()
  }
}
