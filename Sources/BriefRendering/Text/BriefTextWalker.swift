import BriefComposition

/// Walks through a brief and sets each kind of line in its own way.
struct BriefTextWalker {
  let explains: Bool

  func write(_ brief: Brief, on page: inout TextPage) {
    page.addHeading(brief.title, rule: "═")
    page.add(StyledText("\(brief.audienceWords). Stage: \(brief.stageWords)."))
    for block in brief.blocks { write(block, on: &page) }
    writeSources(of: brief, on: &page)
    writeOmissions(of: brief, on: &page)
    page.skip()
    page.add(StyledText(brief.imprint + ".", .dim))
  }

  private func write(_ block: Brief.Block, on page: inout TextPage) {
    page.skip()
    if block.id != .header { page.addHeading(block.title) }
    var group = 0
    var isUnderSlot = false
    for line in block.lines {
      switch line.kind {
      case .heading:
        group += 1
        if group > 1 { page.skip() }
        writeHeading(line, number: block.isRanked ? group : nil, on: &page)
      case .text where isUnderSlot: writePart(line, on: &page)
      default: write(line, on: &page)
      }
      if case .slot = line.kind { isUnderSlot = true }
      if explains { explain(line, on: &page) }
    }
    if let chart = block.chart {
      if !block.lines.isEmpty { page.skip() }
      ChartTextWalker(chart, columns: page.columns).write(on: &page)
    }
  }

  private func writeHeading(_ line: Line, number: Int?, on page: inout TextPage) {
    let sign = number.map { "\($0). " } ?? ""
    page.add(line.styledText(.bold), prefix: StyledText(sign, .bold), indent: sign.count)
  }

  private func write(_ line: Line, on page: inout TextPage) {
    switch line.kind {
    case .box(let isTicked): writeBox(line, isTicked, on: &page)
    case .slot(let minutes): writeSlot(line, minutes, on: &page)
    case .act: page.add(line.styledText(), mark: ">", label: line.label, labelStyle: .bold)
    case .ask: page.add(line.styledText(.bold), mark: "?", label: line.label, labelStyle: .bold)
    case .say: page.add(line.styledText(.bold), mark: "+", label: line.shownLabel, labelStyle: .bold)
    case .avoid: page.add(line.styledText(.dim), mark: "-", label: line.shownLabel, labelStyle: .bold)
    case .flag: page.add(line.styledText(), mark: "!", label: line.label, labelStyle: .bold)
    case .heading, .text, .caveat, .fact: page.add(line.styledText(), mark: "", label: line.label, labelStyle: .dim)
    }
  }

  private func writeBox(_ line: Line, _ isTicked: Bool, on page: inout TextPage) {
    var words = StyledText()
    if let label = line.label { words.append("\(label): ", .bold) }
    words.append(line.styledText())
    let box = isTicked ? "[x] " : "[ ] "
    page.add(words, prefix: StyledText("  " + box), indent: page.columns.gutter + box.count)
  }

  /// Minutes stand flush right in their column, so that they can be summed by eye.
  private func writeSlot(_ line: Line, _ minutes: Int, on page: inout TextPage) {
    let figure = "\(minutes) min"
    let right = 8
    let prefix = String(repeating: " ", count: max(0, right - figure.count)) + figure
    page.add(line.styledText(), prefix: StyledText(prefix), indent: right + 2)
  }

  /// What a part of the agenda holds.
  private func writePart(_ line: Line, on page: inout TextPage) {
    var words = StyledText()
    if let label = line.label { words.append("\(label): ", .dim) }
    words.append(line.styledText())
    page.add(words, prefix: StyledText(String(repeating: " ", count: 10) + "·"), indent: 12)
  }

  private func explain(_ line: Line, on page: inout TextPage) {
    let why = line.explanation.map { ": \($0)" } ?? ""
    let words = "[\(line.origin.kind) \(line.origin.id)\(why)]"
    page.add(StyledText(words, .dim), indent: page.columns.text)
  }

  private func writeSources(of brief: Brief, on page: inout TextPage) {
    guard !brief.sources.isEmpty else { return }
    page.skip()
    page.addHeading("Sources")
    for source in brief.sources {
      page.add(StyledText(source.text), prefix: StyledText("[\(source.number)]"), indent: 5)
    }
  }

  /// A reader wants to know that there is more; who wants to know what, asks for it.
  private func listed(_ titles: [String]) -> String {
    let most = 3
    guard !explains, titles.count > most + 1 else { return titles.joined(separator: "; ") }
    return titles.prefix(most).joined(separator: "; ") + "; and \(titles.count - most) more (--explain lists all)"
  }

  private func writeOmissions(of brief: Brief, on page: inout TextPage) {
    let groups = brief.omissionsByReason(explained: explains)
    guard !groups.isEmpty else { return }
    page.skip()
    page.addHeading("Left out")
    for group in groups {
      var words = StyledText(group.why + ": ", .dim)
      words.append(listed(group.titles))
      page.add(words, indent: page.columns.gutter, hang: 2)
    }
  }
}
