package import BriefComposition

/// The coming weeks in each format, for one reader or for both.
package enum PlanRenderer {
  /// For a terminal or a pipe. `width` in cells, brought into 40 to 200; nil: lines are not broken.
  package static func text(_ plans: [MeetingPlan], width: Int?, isColoured: Bool = false) -> String {
    var page = TextPage(width: width, isColoured: isColoured)
    for (index, plan) in plans.enumerated() {
      if index > 0 { page.separate() }
      PlanTextWalker(plan).write(on: &page)
    }
    return page.text
  }

  /// GitHub Flavored Markdown.
  package static func markdown(_ plans: [MeetingPlan]) -> String {
    plans.map { plan in
      var walker = PlanMarkdownWalker(plan)
      walker.write()
      return walker.page.text
    }
    .joined(separator: "\n---\n\n")
  }

  /// One object, for both readers an array of two.
  package static func json(_ plans: [MeetingPlan]) -> String {
    let values = plans.map(\.json)
    return (values.count == 1 ? values[0] : .array(values)).text() + "\n"
  }

  /// A self-contained page with the picture drawn.
  package static func html(_ plans: [MeetingPlan], shell: PageShell) -> String {
    var page = HTMLBuilder()
    page.element("main", ["class": "plans"]) { page in
      for plan in plans { PlanHTMLWalker(plan).write(on: &page) }
    }
    return shell.page(title: plans.map(\.title).joined(separator: " \u{B7} "), body: page.html)
  }
}
