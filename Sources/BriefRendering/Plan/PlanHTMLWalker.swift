import BriefComposition

/// Walks through a plan and writes it as an article: table, picture, lines.
struct PlanHTMLWalker {
  private let plan: MeetingPlan
  private let lines: LineHTMLWalker

  init(_ plan: MeetingPlan) {
    self.plan = plan
    lines = LineHTMLWalker(prefix: plan.reader.rawValue, explains: false)
  }

  func write(on page: inout HTMLBuilder) {
    page.breakLine()
    page.element("article", ["class": "plan", "aria-labelledby": .text(id("title"))]) { page in
      page.element("header", ["class": "head"]) { page in
        page.element("p", ["class": "audience"], text: plan.audienceWords)
        page.element("h1", ["id": .text(id("title"))], text: plan.title)
        lines.write(plan.warnings, on: &page)
      }
      for section in plan.sections { write(section, on: &page) }
      writeSources(on: &page)
      page.breakLine()
      page.element("p", ["class": "imprint"], text: plan.imprint + ".")
    }
  }

  private func write(_ section: MeetingPlan.Section, on page: inout HTMLBuilder) {
    let name = section.id.rawValue
    page.breakLine()
    page.element("section", ["class": .text("plan-\(name)"), "aria-labelledby": .text(id(name))]) { page in
      page.element("h2", ["id": .text(id(name))], text: section.title)
      if !section.meetings.isEmpty { write(section.meetings, on: &page) }
      if let chart = section.chart { write(chart, on: &page) }
      lines.write(section.lines, on: &page)
    }
  }

  private func write(_ meetings: [MeetingPlan.Meeting], on page: inout HTMLBuilder) {
    page.breakLine()
    page.element("table", ["class": "dates"]) { page in
      page.element("thead") { page in
        page.element("tr") { page in
          for column in plan.columns + ["Remarks"] { page.element("th", ["scope": "col"], text: column) }
        }
      }
      page.element("tbody") { page in
        for meeting in meetings { write(meeting, on: &page) }
      }
    }
  }

  private func write(_ meeting: MeetingPlan.Meeting, on page: inout HTMLBuilder) {
    let cells = meeting.cells
    page.breakLine()
    page.element("tr", ["class": meeting.isDoubtful ? "doubtful" : nil]) { page in
      page.element("th", ["scope": "row"], text: cells[0])
      for cell in cells.dropFirst().dropLast() { page.element("td", ["class": "time"], text: cell) }
      page.element("td", ["class": "minutes"], text: cells[cells.count - 1])
      page.element("td", ["class": "remarks"], text: meeting.remarkText)
    }
  }

  private func write(_ chart: HoursChart, on page: inout HTMLBuilder) {
    let drawing = HoursSVG(chart: chart)
    page.breakLine()
    page.element("figure", ["class": "hours"]) { page in
      drawing.write(id: id("hours-picture"), on: &page)
      page.element("figcaption") { page in
        for (index, row) in chart.rows.enumerated() {
          writeKey(.row(index), "\(row.name): \(row.hours) (\(row.zone))", of: drawing, on: &page)
        }
        if !chart.common.isEmpty { writeKey(.common, "In common", of: drawing, on: &page) }
        if chart.meeting != nil { writeKey(.meeting, "The meeting", of: drawing, on: &page) }
      }
    }
  }

  private func writeKey(_ sign: HoursSVG.Sign, _ words: String, of drawing: HoursSVG, on page: inout HTMLBuilder) {
    page.element("span", ["class": "key"]) { page in
      drawing.write(sign, on: &page)
      page.text(" " + words)
    }
    page.text(" ")
  }

  private func writeSources(on page: inout HTMLBuilder) {
    guard !plan.sources.isEmpty else { return }
    page.breakLine()
    page.element("section", ["class": "block-sources", "aria-labelledby": .text(id("sources"))]) { page in
      page.element("h2", ["id": .text(id("sources"))], text: "Sources")
      page.element("ol", ["class": "sources"]) { page in
        for source in plan.sources {
          page.element(
            "li",
            ["id": .text(id("source-\(source.number)")), "value": .number(source.number)],
            text: source.text
          )
        }
      }
    }
  }

  /// Unique within a page that holds both readers' plans.
  private func id(_ name: String) -> String { "\(plan.reader.rawValue)-\(name)" }
}
