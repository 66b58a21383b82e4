/// The matrix as a page of its own: every cell has its figure and its words, so that nobody needs the colour.
package enum CoverageHTMLRenderer {
  package static func render(_ matrix: CoverageMatrix) throws(PageShellError) -> String {
    var page = HTMLBuilder()
    page.element("main") { page in
      page.element("h1", text: "What is held on which topic")
      page.element("p", text: CoverageMatrix.legend)
      page.element("div", ["class": "wide", "tabindex": "0", "role": "region", "aria-label": "Cultures and topics"]) {
        table(matrix, on: &$0)
      }
      page.element("p", ["class": "key"]) { page in
        for (shade, words) in [("n0", "none"), ("n1", "1"), ("n2", "2"), ("n3", "3"), ("n4", "4 and more")] {
          page.element("span", ["class": .text(shade)], text: words)
        }
      }
      for sentence in matrix.rest { page.element("p", text: sentence) }
    }
    return try PageShell(template: template).page(title: "Coverage", body: page.html)
  }

  private static func table(_ matrix: CoverageMatrix, on page: inout HTMLBuilder) {
    page.element("table") { page in
      page.element("thead") { page in
        page.element("tr") { page in
          page.element("th", ["scope": "col"], text: "Culture")
          for topic in matrix.topics {
            page.element("th", ["scope": "col", "class": "topic"]) { $0.element("span", text: topic) }
          }
          page.element("th", ["scope": "col"], text: "All")
        }
      }
      page.element("tbody") { page in for row in matrix.rows { write(row, matrix.topics, on: &page) } }
    }
  }

  private static func write(_ row: CoverageMatrix.Row, _ topics: [String], on page: inout HTMLBuilder) {
    page.element("tr") { page in
      page.element("th", ["scope": "row", "title": row.layers.isEmpty ? nil : .text(row.layerWords)], text: row.name)
      for (topic, count) in zip(topics, row.counts) {
        let words = "\(row.name), \(topic): \(count == 0 ? "none" : "\(count)")"
        page.element(
          "td",
          ["class": .text("n\(min(count, 4))"), "title": .text(words)],
          text: count == 0 ? "·" : "\(count)"
        )
      }
      page.element("td", text: "\(row.total)")
    }
    page.breakLine()
  }

  private static let template = """
    <!DOCTYPE html>
    <html lang="{{lang}}">
    <head>
    <meta charset="utf-8">
    <meta http-equiv="Content-Security-Policy" content="{{{policy}}}">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>{{title}}</title>
    <style>
    body { font: 1rem/1.5 system-ui, sans-serif; margin: 1.5rem; color: #1d1f24; background: #fdfcf9; }
    .wide { overflow-x: auto; }
    table { border-collapse: collapse; font-variant-numeric: tabular-nums; }
    th, td { padding: .2rem .45rem; text-align: center; border: 1px solid #d8d3c8; }
    th[scope=row] { text-align: left; white-space: nowrap; font-weight: 600; position: sticky; left: 0; background: #fdfcf9; }
    th.topic span { writing-mode: vertical-rl; transform: rotate(180deg); font-weight: 500; }
    .key span { padding: .2rem .6rem; border: 1px solid #d8d3c8; }
    .n0 { background: #fff; color: #5b5e66; }
    .n1 { background: #e3efe3; }
    .n2 { background: #bcdcbc; }
    .n3 { background: #8ec48e; }
    .n4 { background: #5fa863; }
    @media print { body { margin: 0; font-size: .7rem; } th, td { padding: .1rem .2rem; } }
    </style>
    </head>
    <body>
    {{{body}}}
    </body>
    </html>

    """
}
