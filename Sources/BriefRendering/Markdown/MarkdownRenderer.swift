package import BriefComposition

/// Briefs as GitHub Flavored Markdown: boxes to tick, tables for the agenda and the picture.
package struct MarkdownRenderer: BriefFormat {
  /// After each line, where it comes from and why it was chosen.
  package let explains: Bool

  package init(explains: Bool = false) { self.explains = explains }

  package func render(_ briefs: [Brief]) -> String {
    briefs.map { brief in
      var walker = BriefMarkdownWalker(explains: explains)
      walker.write(brief)
      return walker.page.text
    }
    .joined(separator: "\n---\n\n")
  }
}
