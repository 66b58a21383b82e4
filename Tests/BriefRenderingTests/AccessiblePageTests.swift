import BriefComposition
import Foundation
import Testing

@testable import BriefRendering

/// The page in a browser: axe-core finds nothing to mend, in light and dark, and the page stays silent.
@Suite(.enabled(if: Browser.isExpected, "needs chromium and what `make test` installs"), .serialized)
struct AccessiblePageTests {
  @Test(arguments: [false, true])
  func axeFindsNothingToMend(_ isDark: Bool) throws {
    for briefs in [[SampleBrief.fullest], [SampleBrief.mentoree, SampleBrief.fullest]] {
      let html = HTMLRenderer(shell: try PageTemplate.shell(), explains: briefs.count > 1).render(briefs)
      let dom = try Browser().visit(Self.examined(html), isDark: isDark).dom
      #expect(dom.contains(isDark ? "dark mode" : "light mode"))
      #expect(try Self.findings(dom) == [])
    }
  }

  /// The check itself can fail.
  @Test func axeFindsAMistake() throws {
    let html = HTMLRenderer(shell: try PageTemplate.shell()).render([SampleBrief.mentoree])
      .replacing("</body>", with: "<p style=\"color:#bbb\">pale</p></body>")
    #expect(try Self.findings(Browser().visit(Self.examined(html)).dom).contains("color-contrast"))
  }

  @Test func thePageAsksForNothingAndSaysNothing() throws {
    let visit = try Browser().visit(HTMLRenderer(shell: try PageTemplate.shell()).render([SampleBrief.fullest]))
    #expect(visit.dom.contains("</html>") && visit.console == [] && visit.requests == [])
  }

  @Test func theEarsForConsoleAndRequestsHear() throws {
    let visit = try Browser().visit("<script>console.log('x')</script><img src=\"http://127.0.0.1:9/nowhere.png\">")
    #expect(!visit.console.isEmpty && visit.requests.contains { $0.hasSuffix("nowhere.png") })
  }

  /// The page with axe-core in it; its policy, which forbids scripts, has tests of its own.
  private static func examined(_ html: String) throws -> String {
    let open = html.replacing(/<meta http-equiv="Content-Security-Policy"[^>]*>/, with: "")
    return open.replacing(
      "</body>",
      with: """
        <script>\(try Browser.axe())</script>
        <script>axe.run(document, {resultTypes: ["violations"]}).then(found => {
          const mode = matchMedia("(prefers-color-scheme: dark)").matches ? "dark mode" : "light mode";
          const ids = found.violations.map(one => one.id).join(" ");
          document.body.innerHTML = "<p>" + mode + "</p><pre>axe found: " + ids + ";</pre>";
        })</script></body>
        """
    )
  }

  private static func findings(_ dom: String) throws -> [String] {
    let found = try #require(dom.firstMatch(of: /axe found: ([^;]*);/))
    return found.output.1.split(separator: " ").map(String.init)
  }
}
