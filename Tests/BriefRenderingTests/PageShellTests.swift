import Testing

@testable import BriefRendering

@Suite struct PageShellTests {
  @Test func aTemplateWithoutAPlaceForTheBodyIsRefused() {
    #expect(throws: PageShellError.hasNoBody) { try PageShell(template: "<title>{{title}}</title>{{body}}") }
  }

  @Test func brokenMustacheIsRefusedWithItsReason() {
    let error = #expect(throws: PageShellError.self) { try PageShell(template: "{{#a}}{{{body}}}") }
    #expect(error?.description.contains("close each {{#section}}") == true)
  }

  @Test func titleIsEscapedAndBodyIsNot() throws {
    let shell = try PageShell(template: "{{lang}}|{{title}}|{{{body}}}")
    #expect(shell.page(title: "a<b>\u{1B}", body: "<p>") == "en|a&lt;b&gt;\u{FFFD}|<p>")
  }
}
