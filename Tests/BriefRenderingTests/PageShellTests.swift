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

  @Test func aTemplateMayHaveTheTitleAgainRawAndAsACondition() throws {
    let shell = try PageShell(
      template: "{{#title}}<title>{{title}}</title>{{/title}}{{{body}}}<!--{{{title}}}-->{{title}}"
    )
    #expect(
      shell.page(title: "O'Hara & \"Co\"", body: "<p>").description == """
        <title>O&#39;Hara &amp; &quot;Co&quot;</title><p><!--O'Hara & "Co"-->O&#39;Hara &amp; &quot;Co&quot;
        """
    )
  }

  @Test func theBodyIsNotTakenForATemplate() throws {
    let shell = try PageShell(template: "<{{{body}}}>")
    #expect(shell.page(title: "t", body: "{{title}} \u{F8F0}<\u{F8F1}") == "<{{title}} \u{F8F0}<\u{F8F1}>")
  }
}
