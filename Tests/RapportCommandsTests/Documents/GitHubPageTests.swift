import Foundation
import Testing

@testable import RapportCommands

/// A Markdown page as GitHub's own reader of Markdown shows it.
@Suite(.enabled(if: DocumentBench.has(), "needs what `make test` installs"))
struct GitHubPageTests {
  @Test func headingsTablesAndBoxesAreSuch() throws {
    let bench = try DocumentBench()
    let page = try page(of: bench.bench.profile, bench)
    #expect(page.headings.first == .init(level: 1, text: "Before your third meeting with Ada"))
    #expect(page.headings.dropFirst().allSatisfy { [2, 3].contains($0.level) })
    #expect(
      page.tables.contains { $0.first == ["Minutes", "Part"] && $0.allSatisfy { $0.count == 2 } && $0.count > 2 }
    )
    #expect(page.tables.contains { $0.first?.first == "On" && $0.allSatisfy { $0.count == 5 } && $0.count > 1 })
    #expect(page.boxes.contains(false))
  }

  @Test(arguments: [
    "Ada", "*A* __b__ ~~c~~ `d`", "| a | b", "<b>Ada</b> & <script>", "[a](http://b.example) ![c](d)", "# a 1. b - c",
    "a\\b &amp; c", "www.example.org a@example.org https://example.org", "_a_b_ $x$ :smile:", "<!-- a -->",
  ])
  func everyLineIsShownAsItWasWrittenAndNothingElseIsMarkup(_ name: String) throws {
    let bench = try DocumentBench()
    let escaped = ["&": "&amp;", "<": "&lt;", "\"": "&quot;"]
    let profile = try bench.profile(named: name.map { escaped[String($0)] ?? String($0) }.joined())
    let page = try page(of: profile, bench)
    let lines = try lines(of: profile, bench)
    #expect(lines.filter { !page.text.contains($0) } == [])
    #expect(lines.contains { $0.contains(name) } && !page.text.contains("**") && !page.text.contains("| ---"))
    #expect(Set(page.elements).isSubset(of: Self.elements))
    // GitHub makes a link of an address that stands bare, and shows it as it was written.
    #expect(page.links.allSatisfy { link in [link[1], "http://" + link[1], "mailto:" + link[1]].contains(link[0]) })
  }

  private static let elements: Set = [
    "a", "main", "h1", "h2", "h3", "p", "ul", "li", "strong", "em", "code", "br", "input", "table", "thead", "tbody",
    "tr",
    "th",
    "td",
  ]

  private struct Page: Decodable {
    struct Heading: Decodable, Equatable {
      var level: Int
      var text: String

      init(level: Int, text: String) { (self.level, self.text) = (level, text) }

      init(from decoder: any Decoder) throws {
        var pair = try decoder.unkeyedContainer()
        (level, text) = (try pair.decode(Int.self), try pair.decode(String.self))
      }
    }

    var headings: [Heading]
    var tables: [[[String]]]
    /// Whether they are ticked.
    var boxes: [Bool]
    var elements: [String]
    /// Where each leads, and what it shows.
    var links: [[String]]
    var text: String
  }

  private func page(of profile: String, _ bench: DocumentBench) throws -> Page {
    #expect(bench.run("brief", profile, "--for", "mentoree", "-o", "brief.md").code == 0)
    let script = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .appendingPathComponent("Independent/github_page.py").path
    let text = try bench.say(DocumentBench.python, script, bench.file("brief.md"))
    return try JSONDecoder().decode(Page.self, from: Data(text.utf8))
  }

  /// The words of every line, as JSON has them.
  private func lines(of profile: String, _ bench: DocumentBench) throws -> [String] {
    struct Brief: Decodable {
      struct Block: Decodable {
        struct Line: Decodable { var text: String }

        var lines: [Line]
      }

      var title: String
      var blocks: [Block]
    }
    let brief = try JSONDecoder().decode(
      Brief.self,
      from: Data(bench.run("brief", profile, "--for", "mentoree", "--json").output.utf8)
    )
    return [brief.title]
      + brief.blocks.flatMap(\.lines).map(\.text).map { text in
        text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
      }
  }
}
