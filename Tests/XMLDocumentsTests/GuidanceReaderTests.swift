import Diagnostics
import GuidanceModel
import Testing

@testable import XMLDocuments

@Suite struct GuidanceReaderTests {
  @Test func aCultureIsReadWithItsNorms() throws {
    let guidance = try read(culture, file: "almaria.xml")
    let almaria = try #require(guidance.cultures.first)
    #expect(almaria.id == "almaria")
    #expect(almaria.sort == .country)
    #expect(almaria.parent?.value == "old-sea")
    #expect((almaria.name, almaria.demonyms, almaria.otherNames) == ("Almaria", ["Almarian"], ["Alma City"]))
    #expect(almaria.languages == [Language(code: "en", use: .official)])
    #expect(almaria.zones == ["Europe/Lisbon"])
    #expect(almaria.week?.days == [.monday, .thursday])
    #expect(almaria.week?.from == ClockTime("09:00"))
    #expect(almaria.naming?.greetings.first?.words == "Alo")
    #expect(almaria.spread?.text.plain == "The coast differs.")
    #expect(almaria.position(on: "criticism")?.value == -2)
    #expect(almaria.position(on: "criticism")?.citations.map(\.source.value) == ["ludo-2001"])
  }

  @Test func aNormIsReadWhole() throws {
    guard case .norm(let norm) = try #require(read(culture, file: "almaria.xml").entries.first) else {
      return #expect(Bool(false), "no norm")
    }
    #expect(norm.culture == "almaria")
    #expect(norm.core.id == "almaria.feedback.in-private")
    #expect(norm.core.aliases == ["almaria.feedback.old"])
    #expect(norm.core.topics.map(\.value) == ["feedback", "trust"])
    #expect(norm.core.dimensions.map(\.value) == ["criticism"])
    #expect(norm.core.evidence == .expert)
    #expect(norm.core.checked == CivilDate(2026, 11, 23))
    #expect(norm.core.due == CivilDate(2027, 11, 23))
    #expect(norm.core.title.value == "In private")
    #expect(norm.tendency.plain == "Many people prefer a closed door.")
    #expect(norm.advice.map(\.audience) == [.mentor, .both])
    #expect(norm.advice.map(\.stages) == [[.firstMeeting, .closing], []])
    #expect(norm.advice.map(\.block) == [.opening, nil])
    #expect(norm.mirror?.plain == "It may look like hiding.")
    #expect(norm.say.map(\.moment) == ["before criticism"])
    #expect(norm.avoid.map(\.text.plain) == ["That was wrong."])
    #expect(norm.core.ask?.plain == "How do you like it?")
    #expect(norm.core.unless?.plain == "They said otherwise.")
    #expect(norm.core.asked.map(\.value) == ["how do I criticise", "may I say it"])
    #expect(norm.core.see.map(\.value) == ["practice.trust"])
    #expect(norm.core.citations.map(\.place) == ["p. 7"])
    #expect(norm.core.citations.map(\.note.plain) == ["closed doors"])
    #expect(norm.core.reviews.map(\.capacity) == [.nativeReader])
  }

  @Test func everyReferenceAndTextKnowsItsPlace() throws {
    let marked = MarkedText(
      """
      <questions>
        ▸<question id="question.a" ▸topics="trust time" evidence="study" checked="2026-11-23" sensitivity="low">
          <title>▸A title</title>
          <ask>▸What do you
            hope for?</ask>
          <asked>
            ▸what to ask</asked>
          <see ▸entry="practice.trust"/>
          <cite ▸source="ludo-2001">▸a note</cite>
        </question>
      </questions>
      """
    )
    let entry = try #require(read(marked.text, file: "t.xml").entries.first).core
    let places = [
      entry.location, entry.topics.first?.location, entry.title.location, entry.ask?.runs.first?.location,
      entry.asked.first?.location, entry.see.first?.location, entry.citations.first?.source.location,
      entry.citations.first?.note.runs.first?.location,
    ]
    #expect(places.map { $0.map { "\($0.line):\($0.column)" } } == marked.places)
  }

  @Test func anEntryThatCannotBeReadIsLeftOutAndTheRestIsThere() {
    let text = """
      <questions>
        <question id="question.a" topics="trust" evidence="study" checked="2026-11-23" sensitivity="low">
          <title>A</title><ask>B?</ask></question>
        <question id="question.b" topics="trust" evidence="strong" checked="2026-13-01" sensitivity="low">
          <title> </title></question>
        <question id="question.c" topics="trust" evidence="study" checked="2026-11-23" sensitivity="low">
          <title>A</title><ask>B?</ask></question>
      </questions>
      """
    let reading = GuidanceReader().read(Array(text.utf8), file: "t.xml")
    #expect(reading.guidance.entries.map(\.id) == ["question.a", "question.c"])
    #expect(
      Fixture.lines(reading.diagnostics) == [
        "4:3 missing-element: <question> has no <ask>", "Add <ask>.",
        "4:44 value-not-listed: evidence=\"strong\" is no allowed value",
        "Write meta-analysis, study, expert, informant, practitioner or editorial.",
        "4:62 no-such-day: checked=\"2026-13-01\" is no day", "Write a day that exists, as 2026-11-23.",
        "5:5 empty-text: <title> is empty", "Write its text, or delete the element if it may be left out.",
      ]
    )
    #expect(reading.undecodedIDs == ["question.a", "question.b", "question.c"])
  }

  @Test func aChecklistGivesItsItemsAsEntries() throws {
    let guidance = try read(
      """
      <checklist id="checklist.rules" stages="first-meeting">
        <title>Rules</title><purpose>Settle them.</purpose>
        <item id="checklist.rules.a" topics="agenda" evidence="editorial" checked="2026-11-23" urgency="1">
          <title>Who?</title><choice>One</choice><choice>Two</choice>
          <proposal>One.</proposal><why>Because.</why></item>
        <item id="checklist.rules.b" topics="agenda" evidence="editorial" checked="2026-11-23">
          <title>When?</title><proposal>Now.</proposal><why>Because.</why></item>
      </checklist>
      """,
      file: "rules.xml"
    )
    #expect(guidance.checklists.first?.items == ["checklist.rules.a", "checklist.rules.b"])
    let items = guidance.entries.compactMap { if case .checklist(let item) = $0 { item } else { nil } }
    #expect(items.map(\.urgency) == [1, 2])
    #expect(items.map(\.choices) == [["One", "Two"], []])
    #expect(items.map(\.checklist) == ["checklist.rules", "checklist.rules"])
  }

  @Test(arguments: [
    ("<fixed month=\"5\" day=\"4\"/>", Observance.Rule.fixed(month: 5, day: 4, offset: 0)),
    ("<weekday month=\"5\" weekday=\"mon\" nth=\"-1\" offset=\"1\"/>", .weekday(.monday, nth: -1, month: 5, offset: 1)),
    ("<easter church=\"orthodox\" offset=\"-2\"/>", .easter(.orthodox, offset: -2)),
    ("<calendar system=\"hebrew\" month=\"7\" day=\"1\"/>", .calendar(.hebrew, month: 7, day: 1, offset: 0)),
  ])
  func everyRuleOfADayIsRead(_ xml: String, _ rule: Observance.Rule) throws {
    let text = """
      <observances><observance id="observance.a" effect="quiet" certainty="about" days="3" checked="2026-11-23">
      <title>A</title>\(xml)<effect>B</effect></observance></observances>
      """
    let observance = try #require(read(text, file: "t.xml").observances.first)
    #expect(observance.rule == rule)
    #expect((observance.days, observance.effect, observance.certainty) == (3, .quiet, .about))
  }

  @Test func whenADayIsKeptOnAnotherIsRead() throws {
    let text = """
      <observances><observance id="observance.a" where="b" extent="parts" on="sat sun" effect="closed" checked="2026-11-23">
      <title>A</title><fixed month="1" day="1"/><move from="sat" to="fri" direction="before"/><move from="sun" to="mon"/>
      <effect>B</effect></observance></observances>
      """
    let observance = try #require(read(text, file: "t.xml").observances.first)
    #expect((observance.weekdays, observance.extent) == ([.saturday, .sunday], .parts))
    let moves = [
      Observance.Move(from: [.saturday], to: .friday, direction: .before), .init(from: [.sunday], to: .monday),
    ]
    #expect(observance.moves == moves)
  }

  private func read(_ text: String, file: String) throws -> Guidance {
    let reading = GuidanceReader().read(Array(text.utf8), file: file)
    try #require(reading.diagnostics.isEmpty)
    return reading.guidance
  }

  private let culture = """
    <culture id="almaria" sort="country" parent="old-sea">
      <name>Almaria</name><demonym>Almarian</demonym><also>Alma City</also>
      <language code="en" use="official"/><zone name="Europe/Lisbon"/>
      <week days="mon thu" from="09:00" to="17:00"/>
      <naming order="varies"><address>Ask.</address>
        <greeting lang="xx" sounds="AH-lo" means="hello">Alo</greeting></naming>
      <spread><text>The coast differs.</text></spread>
      <position dimension="criticism" value="-2" evidence="expert" checked="2026-11-23">
        <reason>Words are plain.</reason><cite source="ludo-2001"/></position>
      <norm id="almaria.feedback.in-private" aliases="almaria.feedback.old" topics="feedback trust"
            dimensions="criticism" evidence="expert" checked="2026-11-23" due="2027-11-23">
        <title>In private</title>
        <tendency>Many people prefer a closed door.</tendency>
        <advice for="mentor" stages="first-meeting closing" block="opening">Close it.</advice>
        <advice for="both">Wait.</advice>
        <mirror>It may look like hiding.</mirror>
        <say for="mentor" when="before criticism">May I?</say>
        <avoid for="mentor">That was wrong.</avoid>
        <ask>How do you like it?</ask>
        <unless>They said otherwise.</unless>
        <asked>how do I criticise</asked><asked>may I say it</asked>
        <see entry="practice.trust"/>
        <cite source="ludo-2001" at="p. 7">closed doors</cite>
        <review by="A. Reader" date="2026-11-20" as="native-reader"/>
      </norm>
    </culture>
    """
}
