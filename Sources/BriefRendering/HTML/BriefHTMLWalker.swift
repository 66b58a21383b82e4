import BriefComposition
import GuidanceModel

/// Walks through a brief and writes its landmarks, sections and groups.
struct BriefHTMLWalker {
  private let brief: Brief
  private let lines: LineHTMLWalker
  /// Whether another brief with the same headings stands on the page: sections are then named with their brief's title.
  private let isOneOfSeveral: Bool

  init(_ brief: Brief, isOneOfSeveral: Bool = false, explains: Bool) {
    self.brief = brief
    self.isOneOfSeveral = isOneOfSeveral
    lines = LineHTMLWalker(prefix: brief.reader.rawValue, explains: explains)
  }

  /// As the only brief of a page: the page's own landmarks.
  func writeWhole(on page: inout HTMLBuilder) {
    page.element("header", ["class": "head"], writeHead)
    page.element("main", ["class": "sheets"], writeSheets)
    page.element("footer", ["class": "foot"], writeFoot)
  }

  /// As one of several.
  func writeArticle(on page: inout HTMLBuilder) {
    page.element("article", ["class": "brief", "aria-labelledby": .text(id("title"))]) { page in
      page.element("header", ["class": "head"], writeHead)
      page.element("div", ["class": "sheets"], writeSheets)
      page.element("footer", ["class": "foot"], writeFoot)
    }
  }

  private func writeHead(on page: inout HTMLBuilder) {
    page.element("p", ["class": "audience"], text: brief.audienceWords)
    page.element("h1", ["id": .text(id("title"))], text: brief.title)
    for block in brief.blocks where block.id == .header {
      for line in block.lines { lines.write(line, on: &page) }
    }
    page.breakLine()
    page.element("p", ["class": "imprint"], text: brief.imprint + ".")
  }

  private func writeSheets(on page: inout HTMLBuilder) {
    let (toDo, toKnow) = (brief.blocks.filter(\.isOnPageOne), brief.blocks.filter(\.isOnPageTwo))
    page.element("div", ["class": "sheet to-do"]) { page in
      for block in toDo { write(block, on: &page) }
    }
    page.breakLine()
    page.element("div", ["class": "sheet to-know"]) { page in
      for block in toKnow { write(block, on: &page) }
      writeSources(on: &page)
      writeOmissions(on: &page)
    }
  }

  private func write(_ block: Brief.Block, on page: inout HTMLBuilder) {
    page.breakLine()
    section(block.id.rawValue, block.title, on: &page) { page in
      var number = 0
      for group in block.groups {
        if group.heading != nil { number += 1 }
        write(group, number, of: block, on: &page)
      }
      if let chart = block.chart { ChartHTMLWalker(chart, prefix: id("chart")).write(on: &page) }
    }
  }

  private func write(_ group: LineGroup, _ number: Int, of block: Brief.Block, on page: inout HTMLBuilder) {
    guard let heading = group.heading else { return lines.write(group.lines, on: &page) }
    page.element("div", ["class": "group"]) { page in
      page.element("h3", ["data-origin": .text(heading.originText)]) { page in
        if block.isRanked { page.element("span", ["class": "rank"], text: "\(number) ") }
        lines.writeWords(of: heading, on: &page)
      }
      lines.write(group.lines, on: &page)
    }
  }

  /// On paper the details after the title give way, by the style sheet.
  private func writeSources(on page: inout HTMLBuilder) {
    guard !brief.sources.isEmpty else { return }
    section("sources", "Sources", on: &page) { page in
      page.element("ol", ["class": "sources"]) { page in
        for source in brief.sources { write(source, on: &page) }
      }
    }
  }

  private func write(_ source: Brief.NumberedSource, on page: inout HTMLBuilder) {
    page.breakLine()
    page.element("li", ["id": .text(id("source-\(source.number)")), "value": .number(source.number)]) { page in
      guard source.text.hasPrefix(source.short) else { return page.text(source.text) }
      page.text(source.short)
      let detail = source.text.dropFirst(source.short.count)
      if !detail.isEmpty { page.element("span", ["class": "detail"], text: String(detail)) }
    }
  }

  /// The screen has room for all titles. The second sheet has room for about two dozen sources and titles together;
  /// beyond that, titles give way to their number there, by the style sheet.
  private func writeOmissions(on page: inout HTMLBuilder) {
    let groups = brief.omissionsByReason
    guard !groups.isEmpty else { return }
    section("omitted", "Left out", on: &page) { page in
      var room = max(0, 22 - brief.sources.count)
      for (index, group) in groups.enumerated() {
        let shown = min(room, index == 0 ? 4 : 1, group.titles.count)
        room -= shown
        page.breakLine()
        page.element("div", ["class": "omission"]) { page in
          page.element("p", ["class": "label"], text: group.why)
          page.element("ul") { writeTitles(group.titles, onPaper: shown, on: &$0) }
        }
      }
    }
  }

  private func writeTitles(_ titles: [String], onPaper shown: Int, on page: inout HTMLBuilder) {
    for (index, title) in titles.enumerated() {
      page.element("li", ["class": index < shown ? nil : "rest"], text: title)
    }
    let rest = titles.count - shown
    if rest > 0 { page.element("li", ["class": "more"], text: shown > 0 ? "\(rest) more" : "\(rest) left out") }
  }

  private func writeFoot(on page: inout HTMLBuilder) {
    page.element("p", text: "What either of you says about yourself comes before anything on this page.")
  }

  private func section(
    _ name: String,
    _ title: String,
    on page: inout HTMLBuilder,
    _ body: (inout HTMLBuilder) -> Void
  ) {
    let label = isOneOfSeveral ? "\(id(name)) \(id("title"))" : id(name)
    page.element("section", ["class": .text("block-\(name)"), "aria-labelledby": .text(label)]) { page in
      page.element("h2", ["id": .text(id(name))], text: title)
      body(&page)
    }
  }

  /// Unique within a page that holds both readers' briefs.
  private func id(_ name: String) -> String { "\(brief.reader.rawValue)-\(name)" }
}
