import Diagnostics
import GuidanceModel
import Testing

@testable import XMLDocuments

@Suite struct ReferenceCheckTests {
  @Test func aSoundBaseHasNothingToReport() {
    #expect(check(base).isEmpty)
  }

  @Test(arguments: [
    (
      "topics=\"feedback\"", "topics=\"fedback\"", "unknown-topic", "there is no topic \"fedback\"",
      "Write feedback, or add"
    ),
    ("dimensions=\"criticism\"", "dimensions=\"clock\"", "unknown-dimension", "\"clock\"", "Correct the name, or add"),
    ("source=\"ludo-2001\"", "source=\"ludo-2002\"", "unknown-source", "\"ludo-2002\"", "Write ludo-2001, or add"),
    ("entry=\"question.a\"", "entry=\"question.zzzzzz\"", "unknown-entry", "\"question.zzzzzz\"", "Correct the name"),
    ("from=\"situation.a\"", "from=\"question.a\"", "unknown-situation", "\"question.a\"", "add the situation"),
    ("parent=\"old-sea\"", "parent=\"old-see\"", "unknown-culture", "\"old-see\"", "Write old-sea, or add"),
    ("where=\"almaria\"", "where=\"almario\"", "unknown-culture", "\"almario\"", "Write almaria, or add"),
  ])
  func danglingNamesAreFound(_ right: String, _ wrong: String, _ id: String, _ reason: String, _ response: String) {
    var files = base
    for name in files.keys { files[name] = files[name]?.replacing(right, with: wrong) }
    let found = check(files).filter { $0.severity == .error }
    #expect(Set(found.map(\.id)) == [id])
    #expect(found.allSatisfy { $0.reason.contains(reason) && $0.response.contains(response) })
  }

  @Test func anOlderIdIsAsGoodAsANewOne() {
    var files = base
    files["q.xml"] = files["q.xml"]?.replacing("entry=\"question.a\"", with: "entry=\"question.old\"")
    #expect(check(files).isEmpty)
  }

  @Test func anIdInTwoFilesIsReportedOnce() {
    var files = base
    files["r.xml"] = base["q.xml"]
    let lines = Fixture.lines(check(files))
    #expect(
      lines.filter { $0.contains("duplicate-id") } == [
        "2:3 duplicate-id: the id \"question.a\" is declared at q.xml:2:3 already",
        "2:3 duplicate-id: the id \"question.old\" is declared at q.xml:2:3 already",
        "6:3 duplicate-id: the id \"question.b\" is declared at q.xml:6:3 already",
      ]
    )
  }

  @Test func culturesThatAreTheirOwnAncestorsAreFound() {
    var files = base
    files["old-sea.xml"] =
      "<culture id=\"old-sea\" sort=\"region\" parent=\"almaria\"><name>Old Sea</name></culture>"
    #expect(check(files).map(\.id) == ["culture-cycle", "culture-cycle"])
  }

  @Test func aCountryBelongsToARegion() {
    var files = base
    files["old-sea.xml"] = "<culture id=\"old-sea\" sort=\"profession\"><name>Sailors</name></culture>"
    #expect(check(files).map(\.id) == ["parent-is-no-region"])
  }

  @Test func aSourceThatNobodyCitesIsASuggestion() {
    var files = base
    files["s.xml"] = files["s.xml"]?.replacing(
      "</sources>",
      with: source.replacing("ludo-2001", with: "lost-1999") + "</sources>"
    )
    let found = check(files)
    #expect(found.map(\.id) == ["unused-source"])
    #expect(found.map(\.severity) == [.suggestion])
  }

  @Test func whatABrokenFileDeclaresIsNotMissed() {
    var files = base
    files["q.xml"] = files["q.xml"]?.replacing("</questions>", with: "")
    #expect(check(files).isEmpty)
  }

  private func check(_ files: [String: String]) -> [Diagnostic] {
    let readings = files.sorted { $0.key < $1.key }.map { name, text in
      ContentReading.File(path: name, reading: GuidanceReader().read(Array(text.utf8), file: name))
    }
    return ReferenceCheck(ContentReading(files: readings)).diagnostics
  }

  private let source = """
    <source id="ludo-2001" kind="book" year="2001" seen="record"><author>L</author><title>T</title><carries>C</carries></source>
    """

  private var base: [String: String] {
    [
      "almaria.xml": "<culture id=\"almaria\" sort=\"country\" parent=\"old-sea\"><name>Almaria</name></culture>",
      "old-sea.xml": "<culture id=\"old-sea\" sort=\"region\"><name>Old Sea</name></culture>",
      "t.xml": "<topics><topic id=\"feedback\"><title>F</title><scope>S</scope></topic></topics>",
      "d.xml": """
      <dimensions><dimension id="criticism" low-pole="a" high-pole="b" topics="feedback"><title>C</title><about>A</about>
      <low>l</low><high>h</high><stake weight="2">s</stake></dimension></dimensions>
      """,
      "s.xml": "<sources>\(source)</sources>",
      "q.xml": """
      <questions>
        <question id="question.a" aliases="question.old" topics="feedback" dimensions="criticism" evidence="study"
          checked="2026-11-23" sensitivity="low">
          <title>A</title><ask>B?</ask><see entry="question.b"/><cite source="ludo-2001"/>
        </question>
        <question id="question.b" topics="feedback" evidence="study" checked="2026-11-23" sensitivity="low">
          <title>A</title><ask>B?</ask><see entry="question.a"/></question>
      </questions>
      """,
      "situations.xml": """
      <situations>\(situation("situation.a", from: "situation.b"))\(situation("situation.b", from: "situation.a"))</situations>
      """,
      "o.xml": """
      <observances><observance id="observance.a" where="almaria" effect="quiet" checked="2026-11-23"><title>A</title>
      <fixed month="1" day="1"/><effect>E</effect></observance></observances>
      """,
    ]
  }

  private func situation(_ id: String, from other: String) -> String {
    """
    <situation id="\(id)" topics="feedback" evidence="study" checked="2026-11-23" minutes="5" sensitivity="low">
    <title>T</title><what>W</what><meaning>M</meaning><advice side="both">A</advice><say side="both">S</say>
    <unless>U</unless><next>N</next><apart from="\(other)">P</apart><asked>a</asked><cite source="ludo-2001"/></situation>
    """
  }
}
