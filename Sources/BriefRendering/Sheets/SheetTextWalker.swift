import BriefComposition

/// Walks through a sheet and sets it for a terminal or a printer.
struct SheetTextWalker {
  private let sheet: Sheet

  init(_ sheet: Sheet) { self.sheet = sheet }

  func write(on page: inout TextPage) {
    page.addHeading(sheet.title, rule: "═")
    if let audience = sheet.audience { page.add(StyledText("For \(audience).")) }
    for section in sheet.sections { write(section, on: &page) }
    writeSignatures(on: &page)
    page.skip()
    page.add(StyledText(sheet.imprint + ".", .dim))
  }

  private func write(_ section: Sheet.Section, on page: inout TextPage) {
    page.skip()
    page.addHeading(section.title)
    if !section.purpose.isEmpty { page.add(StyledText(section.purpose)) }
    for point in section.points { write(point, on: &page) }
  }

  private func write(_ point: Sheet.Point, on page: inout TextPage) {
    page.skip()
    page.add(StyledText(point.title, .bold), prefix: StyledText(Self.box(point.settled != nil), .bold), indent: 4)
    if let settled = point.settled { page.add(StyledText("Settled: \(settled)"), indent: 4, hang: 2) }
    if point.settled == nil || point.choices.contains(where: \.isTicked) {
      for choice in point.choices {
        page.add(StyledText(choice.text), prefix: StyledText("    " + Self.ring(choice.isTicked)), indent: 8)
      }
    }
    for said in point.said { page.add(StyledText("\(said.name): \u{201C}\(said.text)\u{201D}"), indent: 4, hang: 2) }
    if let proposal = point.proposal { page.add(StyledText("Proposal: \(proposal)", .dim), indent: 4, hang: 2) }
    for _ in 0..<point.room {
      page.skip()
      addLine(on: &page, indent: 4)
    }
  }

  private func writeSignatures(on page: inout TextPage) {
    for name in sheet.signatures {
      page.skip()
      page.skip()
      addLine(on: &page, indent: 0)
      page.add(StyledText("Day, \(name)"))
    }
  }

  private func addLine(on page: inout TextPage, indent: Int) {
    let cells = max(20, (page.columns.width ?? 72) - indent - 4)
    page.addDrawn(String(repeating: "_", count: min(cells, 60)), indent: indent)
  }

  private static func box(_ isTicked: Bool) -> String { isTicked ? "[x]" : "[ ]" }

  private static func ring(_ isTicked: Bool) -> String { isTicked ? "(x)" : "( )" }
}
