import BriefComposition
import Foundation
import Testing

@testable import BriefRendering

@Suite struct HTMLRendererTests {
  private let renderer: HTMLRenderer

  init() throws { renderer = HTMLRenderer(shell: try PageTemplate.shell()) }

  @Test(arguments: [
    ("plain", "plain"), ("<b>&\"'", "&lt;b&gt;&amp;&quot;&#39;"), ("a\u{202E}b\u{7}", "a\u{FFFD}b\u{FFFD}"),
    ("裕樹 é", "裕樹 é"), ("a\nb", "a b"),
  ])
  func escaped(_ text: String, _ expected: String) {
    #expect(HTMLText.escaped(text) == expected)
  }

  @Test(
    arguments: [("ja", "ja"), ("pt-BR", "pt-BR"), ("", nil), ("en\" onload=\"x", nil), ("é", nil)]
      as [(String, String?)]
  )
  func language(_ tag: String, _ expected: String?) {
    #expect(HTMLText.language(tag) == expected)
  }

  /// Every start tag in the page, as far as its name and the names of its attributes go.
  private func elements(_ html: String) -> [(name: Substring, attributes: [Substring])] {
    html.matches(of: /<([A-Za-z][A-Za-z0-9]*)((?:\s[^<>]*)?)>/).map { match in
      (match.1, match.2.matches(of: /([A-Za-z-]+)="/).map(\.1))
    }
  }

  @Test func nothingLoadsAndNothingRuns() {
    let html = renderer.render([SampleBrief.mentor, SampleBrief.hostile])
    for element in elements(html) {
      #expect(!["script", "img", "link", "iframe", "object", "embed", "form", "base"].contains(element.name))
      #expect(!element.attributes.contains { $0.hasPrefix("on") || $0 == "style" || $0 == "src" || $0 == "action" })
    }
    let targets = html.matches(of: /href="([^"]*)"/).map(\.1)
    #expect(!targets.isEmpty && targets.allSatisfy { $0.hasPrefix("#") })
    #expect(!html.contains("url(") && !html.contains("@import"))
  }

  @Test func hostileTextOpensNoElement() {
    let names = elements(renderer.render([SampleBrief.hostile])).map(\.name)
    #expect(!names.contains("b-script") && names.count { $0 == "h1" } == 1 && names.count { $0 == "style" } == 1)
    #expect(names.count { $0 == "title" } == 2)
  }

  @Test func policyNamesTheStyleSheetThatThePageHas() throws {
    let html = renderer.render([SampleBrief.mentor])
    let policy = ContentSecurityPolicy.policy(forStyles: ContentSecurityPolicy.styles(in: html))
    #expect(html.contains("content=\"\(policy)\""))
    #expect(policy.hasPrefix("default-src 'none'; style-src 'sha256-"))
  }

  @Test func idsAreUniqueAndEveryReferenceHasItsTarget() {
    let html = renderer.render([SampleBrief.mentor, SampleBrief.mentoree])
    let ids = html.matches(of: /\bid="([^"]*)"/).map(\.1)
    #expect(Set(ids).count == ids.count)
    let references = html.matches(of: /href="#([^"]*)"/).map(\.1)
    let labels = html.matches(of: /aria-labelledby="([^"]*)"/).flatMap { $0.1.split(separator: " ") }
    #expect(Set(references + labels).subtracting(ids).isEmpty)
  }

  @Test func headingsStepDownOneLevelAtATime() {
    let levels = renderer.render([SampleBrief.mentor]).matches(of: /<h([1-6])/).compactMap { Int($0.1) }
    #expect(levels.first == 1 && levels.count { $0 == 1 } == 1)
    for (above, below) in zip(levels, levels.dropFirst()) { #expect(below <= above + 1) }
  }

  @Test func landmarksAreThere() {
    let one = renderer.render([SampleBrief.mentor])
    for tag in ["<html lang=\"en\">", "<header ", "<main ", "<footer ", "<section "] { #expect(one.contains(tag)) }
    let both = renderer.render([SampleBrief.mentor, SampleBrief.mentoree])
    #expect(both.matches(of: /<main[ >]/).count == 1 && both.matches(of: /<article\s/).count == 2)
  }

  @Test func everyPictureHasItsWords() {
    let html = renderer.render([SampleBrief.mentor])
    let words = "You: 2 steps towards frank (declared). Oren: 3 steps towards softened (Borduria). Far apart."
    #expect(html.contains(">\(words)</desc>"))
    #expect(html.matches(of: /<svg [^>]*role="img"/).count == html.matches(of: /<desc\s/).count)
  }

  @Test func withoutATemplateThePageStillStands() throws {
    let html = HTMLRenderer(shell: try PageShell.plain()).render([SampleBrief.mentor])
    #expect(html.contains("style-src 'none'") && html.contains("<main"))
  }

  @Test func explanationsStandWithTheirLines() throws {
    let html = HTMLRenderer(shell: try PageTemplate.shell(), explains: true).render([SampleBrief.mentor])
    let why = "profile mentoree/prefers 1: declared by the person: it comes before culture"
    #expect(html.contains("<small class=\"why\">\(why)</small>"))
  }

  @Test func snapshots() {
    expectSnapshot(renderer.render([SampleBrief.mentor]), "mentor.html")
    expectSnapshot(renderer.render([SampleBrief.mentoree, SampleBrief.hostile]), "hostile.html")
  }
}
