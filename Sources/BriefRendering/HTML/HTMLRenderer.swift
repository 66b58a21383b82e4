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

  package func render(_ briefs: [Brief]) -> String {
    var page: [UInt8] = []
    write(briefs, over: &page)
    return String(decoding: page, as: UTF8.self)
  }

  /// The page as UTF-8, for a file. It takes the room of an old page, which saves a batch from asking for room each time.
  package func write(_ briefs: [Brief], over old: inout [UInt8]) {
    var page = HTMLBuilder(over: &old)
    shell.write(title: title(briefs), on: &page) { writeBody(briefs, on: &$0) }
    old = page.bytes
  }

  private func writeBody(_ briefs: [Brief], on page: inout HTMLBuilder) {
    if let brief = briefs.first, briefs.count == 1 {
      BriefHTMLWalker(brief, explains: explains).writeWhole(on: &page)
    } else {
      page.element("main") { page in
        for brief in briefs {
          BriefHTMLWalker(brief, isOneOfSeveral: true, explains: explains).writeArticle(on: &page)
        }
      }
    }
  }

  private func title(_ briefs: [Brief]) -> String {
    briefs.count == 1 ? briefs[0].title : briefs.map { "\($0.title) (\($0.readerName))" }.joined(separator: " · ")
  }
}
