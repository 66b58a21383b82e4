import BriefComposition

/// Sets a sheet as Markdown: a list of tasks, its choices below each.
struct SheetMarkdownWalker {
  private let sheet: Sheet

  init(_ sheet: Sheet) { self.sheet = sheet }

  var text: String {
    var lines = ["# " + MarkdownText.escaped(sheet.title), ""]
    if let audience = sheet.audience { lines += ["For \(MarkdownText.escaped(audience)).", ""] }
    for section in sheet.sections { lines += self.lines(section) }
    for name in sheet.signatures { lines += [Self.room, "", "Day, " + MarkdownText.escaped(name), ""] }
    return (lines + ["*\(MarkdownText.escaped(sheet.imprint)).*", ""]).joined(separator: "\n")
  }

  private static let room = String(repeating: "\\_", count: 40)

  private func lines(_ section: Sheet.Section) -> [String] {
    var lines = ["## " + MarkdownText.escaped(section.title), ""]
    if !section.purpose.isEmpty { lines += [MarkdownText.escaped(section.purpose), ""] }
    for point in section.points { lines += self.lines(point) }
    return lines
  }

  private func lines(_ point: Sheet.Point) -> [String] {
    var lines = ["- [\(point.settled == nil ? " " : "x")] **\(MarkdownText.escaped(point.title))**"]
    if let settled = point.settled { lines.append("  - Settled: " + MarkdownText.escaped(settled)) }
    if point.settled == nil || point.choices.contains(where: \.isTicked) {
      lines += point.choices.map { "  - [\($0.isTicked ? "x" : " ")] \(MarkdownText.escaped($0.text))" }
    }
    lines += point.said.map { "  - \(MarkdownText.escaped($0.name)): \u{201C}\(MarkdownText.escaped($0.text))\u{201D}" }
    if let proposal = point.proposal { lines.append("  - *Proposal: \(MarkdownText.escaped(proposal))*") }
    lines += (0..<point.room).map { _ in "  - " + Self.room }
    return lines + [""]
  }
}
