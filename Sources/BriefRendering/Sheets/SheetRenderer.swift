package import BriefComposition

/// A page to fill in, in each format.
package enum SheetRenderer {
  /// For a terminal, a pipe or a printer. `width` in cells, brought into 40 to 200; nil: lines are not broken.
  package static func text(_ sheet: Sheet, width: Int?, isColoured: Bool = false) -> String {
    var page = TextPage(width: width, isColoured: isColoured)
    SheetTextWalker(sheet).write(on: &page)
    return page.text
  }

  /// GitHub Flavored Markdown.
  package static func markdown(_ sheet: Sheet) -> String { SheetMarkdownWalker(sheet).text }

  /// A page that prints with boxes and lines to write on.
  package static func html(_ sheet: Sheet, shell: PageShell) -> String {
    var page = HTMLBuilder()
    page.element("main") { SheetHTMLWalker(sheet).write(on: &$0) }
    return shell.page(title: sheet.title, body: page.html)
  }

  package static func json(_ sheet: Sheet) -> String { sheet.json.text() + "\n" }
}
