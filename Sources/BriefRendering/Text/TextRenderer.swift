package import BriefComposition

/// Briefs as text for a terminal, a pipe or a mail.
package struct TextRenderer: BriefFormat {
  /// Cells of a line, brought into 40 to 200; nil, as in a pipe: lines are not broken.
  package let width: Int?
  /// Bold and dim, for a terminal that shows them.
  package let isColoured: Bool
  /// Under each line, where it comes from and why it was chosen.
  package let explains: Bool

  package init(width: Int?, isColoured: Bool = false, explains: Bool = false) {
    self.width = width
    self.isColoured = isColoured
    self.explains = explains
  }

  package func render(_ briefs: [Brief]) -> String {
    var page = TextPage(width: width, isColoured: isColoured)
    for (index, brief) in briefs.enumerated() {
      if index > 0 { page.separate() }
      BriefTextWalker(explains: explains).write(brief, on: &page)
    }
    return page.text
  }
}
