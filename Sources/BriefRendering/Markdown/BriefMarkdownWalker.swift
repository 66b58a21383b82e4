import BriefComposition

/// Walks through a brief and sets each kind of line in its own way.
struct BriefMarkdownWalker {
  let explains: Bool
  private(set) var page = MarkdownPage()

  init(explains: Bool) { self.explains = explains }

  mutating func write(_ brief: Brief) {
    page.addHeading(MarkdownText.escaped(brief.title), level: 1)
    page.addParagraph(MarkdownText.escaped("\(brief.audienceWords). Stage: \(brief.stageWords)."))
    for block in brief.blocks { write(block) }
    writeSources(of: brief)
    writeOmissions(of: brief)
    page.addParagraph("*\(MarkdownText.escaped(brief.imprint)).*")
  }

  private mutating func write(_ block: Brief.Block) {
    if block.id != .header { page.addHeading(MarkdownText.escaped(block.title), level: 2) }
    var group = 0
    var isUnderSlot = false
    for line in block.lines {
      switch line.kind {
      case .heading:
        group += 1
        let number = block.isRanked ? "\(group). " : ""
        page.addHeading(number + words(line), level: 3)
      case .text where isUnderSlot: page.continueRow("· " + labelled(line))
      default: write(line)
      }
      if case .slot = line.kind { isUnderSlot = true }
    }
    if let chart = block.chart { page.add(chart) }
  }

  private mutating func write(_ line: Line) {
    switch line.kind {
    case .box(let isTicked): page.addBox(labelled(line), isTicked: isTicked)
    case .slot(let minutes):
      page.addRow([String(minutes), labelled(line)], head: ["Minutes", "Part"], alignment: ["---:", "---"])
    default: page.addItem(item(line))
    }
  }

  /// A line as an item of a list.
  func item(_ line: Line) -> String {
    switch line.kind {
    case .avoid: "✗ " + labelled(line)
    case .flag: "⚠ " + labelled(line)
    default: labelled(line)
    }
  }

  private func labelled(_ line: Line) -> String {
    let label = line.shownLabel.map { "**\(MarkdownText.escaped($0)):** " } ?? ""
    return label + words(line)
  }

  private func words(_ line: Line) -> String {
    let isSpoken = line.kind == .say || line.kind == .ask
    let spans = line.spans.map { markdown($0, isSpoken: isSpoken) }.joined()
    let sources = line.sources.isEmpty ? "" : " " + line.sources.map { "\\[\($0)\\]" }.joined()
    return spans + sources + explanation(line)
  }

  /// Spaces at the ends of a span part it from its neighbours and stay outside the marks.
  private func markdown(_ span: Span, isSpoken: Bool) -> String {
    let words = MarkdownText.escaped(span.text)
    let (before, after) = (span.text.first == " " ? " " : "", span.text.last == " " ? " " : "")
    guard !words.isEmpty else { return before }
    return switch span {
    case .emphasis: "\(before)*\(words)*\(after)"
    case .quotation where isSpoken: "**\(words)**"
    default: before + words + after
    }
  }

  private func explanation(_ line: Line) -> String {
    guard explains else { return "" }
    let why = line.explanation.map { ": \($0)" } ?? ""
    return " <sub>" + MarkdownText.escaped("\(line.origin.kind) \(line.origin.id)\(why)") + "</sub>"
  }

  private mutating func writeSources(of brief: Brief) {
    guard !brief.sources.isEmpty else { return }
    page.addHeading("Sources", level: 2)
    for source in brief.sources { page.addItem("\\[\(source.number)\\] \(MarkdownText.escaped(source.text))") }
  }

  private mutating func writeOmissions(of brief: Brief) {
    let groups = brief.omissionsByReason(explained: explains)
    guard !groups.isEmpty else { return }
    page.addHeading("Left out", level: 2)
    for group in groups {
      page.addItem(MarkdownText.escaped("\(group.why): \(group.titles.joined(separator: "; "))"))
    }
  }
}
