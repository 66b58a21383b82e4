package import BriefComposition

/// Briefs as one self-contained page: no script, no request, for a screen of any width and for two sheets of paper.
package struct HTMLRenderer: BriefFormat {
  private let shell: PageShell
  /// After each line, where it comes from and why it was chosen.
  private let explains: Bool

  package init(shell: PageShell, explains: Bool = false) {
    self.shell = shell
    self.explains = explains
  }

  package func render(_ briefs: [Brief]) -> String { String(decoding: bytes(briefs), as: UTF8.self) }

  /// The page as UTF-8, for a file.
  package func bytes(_ briefs: [Brief]) -> [UInt8] {
    var page = HTMLBuilder()
    if let brief = briefs.first, briefs.count == 1 {
      BriefHTMLWalker(brief, explains: explains).writeWhole(on: &page)
    } else {
      page.element("main") { page in
        for brief in briefs {
          BriefHTMLWalker(brief, isOneOfSeveral: true, explains: explains).writeArticle(on: &page)
        }
      }
    }
    return shell.page(title: title(briefs), body: page.bytes)
  }

  private func title(_ briefs: [Brief]) -> String {
    briefs.count == 1 ? briefs[0].title : briefs.map { "\($0.title) (\($0.readerName))" }.joined(separator: " · ")
  }
}
