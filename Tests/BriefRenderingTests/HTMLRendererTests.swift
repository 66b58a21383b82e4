import BriefComposition
import Foundation
import Testing

@testable import BriefRendering

@Suite struct HTMLRendererTests {
  private let renderer: HTMLRenderer

  init() throws {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    let template = try String(
      contentsOf: root.appending(path: "content/templates/brief.html.mustache"),
      encoding: .utf8
    )
    renderer = HTMLRenderer(shell: try PageShell(template: template))
  }

  @Test(arguments: [
    ("plain", "plain"), ("<b>&\"'", "&lt;b&gt;&amp;&quot;&#39;"), ("a\u{202E}b\u{7}", "a\u{FFFD}b\u{FFFD}"),
    ("裕樹 é", "裕樹 é"),
  ])
  func escaped(_ text: String, _ expected: String) {
    #expect(HTMLText.escaped(text) == expected)
  }

  @Test func snapshot() {
    expectSnapshot(renderer.render([SampleBrief.mentor]), "mentor.html")
    expectSnapshot(renderer.render([SampleBrief.mentor, SampleBrief.mentoree]), "both.html")
    expectSnapshot(renderer.render([SampleBrief.hostile]), "hostile.html")
    expectSnapshot(renderer.render([SampleBrief.fullest]), "fullest.html")
  }
}
