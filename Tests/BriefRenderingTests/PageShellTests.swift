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

  /// Long stretches are set aside while the template is parsed: lines beside a tag, conditions and comments stay as they were.
  @Test func longStretchesStandAsTheyWere() throws {
    let style = (1...9).map { ".a\($0) { color: rgb(\($0), 20, 30) } /* '\"&< */" }.joined(separator: "\n")
    let template = """
      \(style)
      {{#title}}
      \(style)

      {{/title}}
      {{^title}}
      \(style)
      {{/title}}
      {{! said
      \(style)
      once }}
      {{title}}

      \(style)
      {{{body}}}
      \(style)

      """
    #expect(ShortenedTemplate(template).stretches.count == 6)
    let page = try PageShell(template: template).page(title: "t", body: "<p>")
    #expect(page == "\(style)\n\(style)\n\nt\n\n\(style)\n<p>\n\(style)\n")
  }

  @Test func aTemplateWithItsOwnDelimitersIsLeftWhole() {
    let template = "{{=<% %>=}}\n" + String(repeating: "line\n", count: 99) + "<%title%>{{{body}}}"
    #expect(ShortenedTemplate(template).text == template)
  }

  @Test func aMistakeIsNamedByItsOwnLine() {
    let template = String(repeating: "a line of the style sheet\n", count: 20) + "{{#a}}{{{body}}}{{/b}}\n"
    let error = #expect(throws: PageShellError.self) { try PageShell(template: template) }
    #expect(error?.description.contains("21") == true, "\(error?.description ?? "")")
  }
}
