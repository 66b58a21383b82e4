import BriefComposition
import GuidanceModel

/// Walks through a brief and writes paragraphs with the names of their styles.
struct WordPageWalker {
  private let brief: Brief

  init(_ brief: Brief) { self.brief = brief }

  func write(on page: inout HTMLBuilder, isFirst: Bool) {
    if !isFirst { styled("Brief Title", brief.title, on: &page) }
    styled("Audience", "\(brief.audienceWords). Stage: \(brief.stageWords).", on: &page)
    for block in brief.blocks { write(block, on: &page) }
    writeSources(on: &page)
    writeOmissions(on: &page)
    styled("Imprint", brief.imprint + ".", on: &page)
  }

  private func write(_ block: Brief.Block, on page: inout HTMLBuilder) {
    if block.id == .header { return writeHeader(block, on: &page) }
    page.breakLine()
    page.element("h1", text: block.title)
    var number = 0
    for group in block.groups {
      if let heading = group.heading {
        number += 1
        page.element("h2") { page in
          if block.isRanked { page.text("\(number). ") }
          writeSpans(heading, on: &page)
        }
      }
      write(group.lines, on: &page)
    }
    if let chart = block.chart { write(chart, on: &page) }
  }

  /// Facts as a table of two columns, then what else the header says.
  private func writeHeader(_ block: Brief.Block, on page: inout HTMLBuilder) {
    writeFacts(block.lines.filter { $0.kind == .fact }, on: &page)
    for line in block.lines where line.kind != .fact { write(line, on: &page) }
  }

  /// Facts that follow each other stand in one table.
  private func write(_ lines: [Line], on page: inout HTMLBuilder) {
    var facts: [Line] = []
    for line in lines {
      if line.kind == .fact {
        facts.append(line)
      } else {
        writeFacts(facts, on: &page)
        facts = []
        write(line, on: &page)
      }
    }
    writeFacts(facts, on: &page)
  }

  private func writeFacts(_ facts: [Line], on page: inout HTMLBuilder) {
    guard !facts.isEmpty else { return }
    page.element("table") { page in
      writeColumns([16, 84], on: &page)
      for fact in facts {
        page.element("tr") { page in
          page.element("td") { styledSpan("Label", fact.shownLabel ?? "", on: &$0) }
          page.element("td") { page in
            writeSpans(fact, on: &page)
            writeNumbers(fact, on: &page)
          }
        }
      }
    }
  }

  /// How wide columns are, in hundredths of the line: left to itself, pandoc makes all alike.
  private func writeColumns(_ widths: [Int], on page: inout HTMLBuilder) {
    page.element("colgroup") { page in
      for width in widths { page.element("col", ["style": .text("width:\(width)%")], text: "") }
    }
  }

  private func write(_ line: Line, on page: inout HTMLBuilder) {
    page.element("div", ["data-custom-style": .text(Self.style(of: line.kind))]) { page in
      page.element("p") { page in
        switch line.kind {
        case .box(let isTicked): page.text(isTicked ? "\u{2611} " : "\u{2610} ")
        case .slot(let minutes): styledSpan("Label", "\(minutes) min  ", on: &page)
        default: break
        }
        if let label = line.shownLabel { styledSpan("Label", label + ": ", on: &page) }
        writeSpans(line, on: &page)
        writeNumbers(line, on: &page)
      }
    }
  }

  private static func style(of kind: Line.Kind) -> String {
    switch kind {
    case .heading, .text, .fact: "Body Text"
    case .act: "Act"
    case .ask: "Ask"
    case .say: "Say"
    case .avoid: "Avoid"
    case .caveat: "Caveat"
    case .box: "Box"
    case .slot: "Slot"
    case .flag: "Flag"
    }
  }

  private func writeSpans(_ line: Line, on page: inout HTMLBuilder) {
    for span in line.spans {
      switch span {
      case .emphasis(let words): page.element("em", text: words)
      case .term(let word, let language, let meaning):
        page.element("span", ["lang": .text(language)], text: word)
        page.text(" (\(meaning))")
      case .words, .quotation: page.text(span.text)
      }
    }
  }

  private func writeNumbers(_ line: Line, on page: inout HTMLBuilder) {
    guard !line.sources.isEmpty else { return }
    styledSpan("Source Number", " [\(line.sources.map(String.init).joined(separator: ", "))]", on: &page)
  }

  private func write(_ chart: PositionChart, on page: inout HTMLBuilder) {
    page.element("table") { page in
      let people = chart.rows.first?.marks.count ?? 0
      writeColumns([34] + Array(repeating: 66 / max(1, people), count: people), on: &page)
      page.element("thead") { page in
        page.element("tr") { page in
          for title in ["Dimension"] + (chart.rows.first?.marks.map(\.name) ?? []) { page.element("th", text: title) }
        }
      }
      page.element("tbody") { page in
        for row in chart.rows { write(row, on: &page) }
      }
    }
  }

  private func write(_ row: PositionChart.Row, on page: inout HTMLBuilder) {
    page.element("tr") { page in
      page.element("td") { page in
        page.text(row.title)
        if let note = row.note { page.text(" (\(note))") }
      }
      for mark in row.marks { page.element("td", text: row.place(mark)) }
    }
  }

  private func writeSources(on page: inout HTMLBuilder) {
    guard !brief.sources.isEmpty else { return }
    page.element("h1", text: "Sources")
    for source in brief.sources { styled("Source", "[\(source.number)] \(source.short)", on: &page) }
  }

  private func writeOmissions(on page: inout HTMLBuilder) {
    let groups = brief.omissionsByReason
    guard !groups.isEmpty else { return }
    page.element("h1", text: "Left out")
    for group in groups { styled("Source", "\(group.why): \(group.titles.joined(separator: "; "))", on: &page) }
  }

  private func styled(_ style: String, _ text: String, on page: inout HTMLBuilder) {
    page.element("div", ["data-custom-style": .text(style)]) { $0.element("p", text: text) }
    page.breakLine()
  }

  private func styledSpan(_ style: String, _ text: String, on page: inout HTMLBuilder) {
    page.element("span", ["data-custom-style": .text(style)], text: text)
  }
}
