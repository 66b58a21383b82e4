import BriefComposition

/// Walks through a sheet and writes it as an article with boxes to tick, on the screen and on paper.
struct SheetHTMLWalker {
  private let sheet: Sheet

  init(_ sheet: Sheet) { self.sheet = sheet }

  func write(on page: inout HTMLBuilder) {
    page.breakLine()
    page.element("article", ["class": "sheet", "aria-labelledby": "sheet-title"]) { page in
      if let audience = sheet.audience { page.element("p", ["class": "audience"], text: "For \(audience)") }
      page.element("h1", ["id": "sheet-title"], text: sheet.title)
      for section in sheet.sections { write(section, on: &page) }
      if !sheet.signatures.isEmpty { writeSignatures(on: &page) }
      page.breakLine()
      page.element("p", ["class": "imprint"], text: sheet.imprint + ".")
    }
  }

  private func write(_ section: Sheet.Section, on page: inout HTMLBuilder) {
    page.breakLine()
    page.element("section") { page in
      page.element("h2", text: section.title)
      if !section.purpose.isEmpty { page.element("p", text: section.purpose) }
      for point in section.points { write(point, on: &page) }
    }
  }

  private func write(_ point: Sheet.Point, on page: inout HTMLBuilder) {
    page.breakLine()
    page.element("div", ["class": "point"]) { page in
      page.element("h3") { writeBox(point.title, isTicked: point.settled != nil, on: &$0) }
      if let settled = point.settled { page.element("p", ["class": "settled"], text: "Settled: \(settled)") }
      if !point.choices.isEmpty, point.settled == nil || point.choices.contains(where: \.isTicked) {
        page.element("ul", ["class": "choices"]) { page in
          for choice in point.choices {
            page.element("li") { writeBox(choice.text, isTicked: choice.isTicked, on: &$0) }
          }
        }
      }
      for said in point.said { page.element("p", text: "\(said.name): \u{201C}\(said.text)\u{201D}") }
      if let proposal = point.proposal { page.element("p", ["class": "proposal"], text: "Proposal: \(proposal)") }
      for _ in 0..<point.room { page.element("p", ["class": "room"], text: "\u{A0}") }
    }
  }

  private func writeBox(_ text: String, isTicked: Bool, on page: inout HTMLBuilder) {
    page.element("label") { page in
      page.void("input", ["type": "checkbox", "checked": isTicked ? "checked" : nil])
      page.text(" " + text)
    }
  }

  private func writeSignatures(on page: inout HTMLBuilder) {
    page.breakLine()
    page.element("div", ["class": "signatures"]) { page in
      for name in sheet.signatures {
        page.element("div") { page in
          page.element("p", ["class": "room"], text: "\u{A0}")
          page.element("p", text: "Day, \(name)")
        }
      }
    }
  }
}
