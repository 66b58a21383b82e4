import GuidanceModel
import Pair
import Testing

@testable import XMLDocuments

@Suite struct ProfileReaderTests {
  @Test func aProfileIsReadWhole() throws {
    let profile = try #require(read(Self.whole).profile)
    #expect((profile.id, profile.declaredStage) == ("ana-bo", .buildingTrust))
    #expect(profile.location?.line == 1)
    let meeting = profile.meeting
    #expect((meeting.number, meeting.minutes, meeting.channel, meeting.language) == (3, 60, .inPerson, "en"))
    #expect(
      (meeting.date, meeting.time, meeting.zone?.value) == (CivilDate(2026, 12, 3), ClockTime("09:00"), "Europe/Lisbon")
    )
    #expect(meeting.purposes.map(\.text) == ["Choose."])
    let mentor = profile.mentor
    #expect((mentor.name, mentor.callName, mentor.pronunciation) == ("Ana Almar", "Ana", "AH-na"))
    #expect((mentor.pronouns, mentor.address?.text, mentor.place) == ("she/her", "First name.", "Alma City"))
    #expect(mentor.work?.culture?.value == "startup")
    #expect(mentor.hours == [Person.Hours(days: [.monday, .tuesday], from: try time("08:00"), to: try time("17:30"))])
    #expect(mentor.cultures.map(\.culture.value) == ["almaria", "borduria"])
    #expect(mentor.cultures.map(\.tie) == [.raised, .lived])
    #expect(mentor.languages == [Person.SpokenLanguage(code: "en", level: .c1)])
    #expect(mentor.answers.map(\.value) == [4])
    #expect(mentor.preferences.map(\.value) == [-2, nil])
    #expect(mentor.preferences.map(\.topic?.value) == [nil, "feedback"])
    #expect(mentor.constraints.map(\.observance?.value) == ["observance.lantern-day"])
    #expect(profile.mentoree.role == .mentoree)
  }

  @Test func thePairsRhythmIsRead() throws {
    let rhythm = "<pair><rhythm weeks=\"2\" minutes=\"75\" days=\"thu fri\" time=\"09:30\"/></pair>"
    let profile = try #require(read("<profile id=\"a\"><mentor/><mentoree/>\(rhythm)</profile>").profile)
    #expect(
      profile.ledger.rhythm
        == PairRhythm(weeksBetween: 2, minutes: 75, days: [.thursday, .friday], time: try time("09:30"))
    )
    #expect(try #require(read(Self.whole).profile).ledger.rhythm == nil)
  }

  @Test func theLedgerIsReadWhole() throws {
    let ledger = try #require(read(Self.whole).profile).ledger
    #expect((ledger.haveMet, ledger.couldMeet, ledger.since) == (false, "At the fair", CivilDate(2026, 10, 8)))
    #expect((ledger.minutesOwed, ledger.awkwardTurn) == (20, .mentor))
    #expect(ledger.agreements.map(\.value) == ["Bo writes it"])
    #expect(ledger.expectations.map(\.text.owner) == [.mentoree])
    #expect(ledger.commitments.map(\.state) == [.open, .done])
    #expect(ledger.incidents.map(\.text.text) == [""])
    #expect(ledger.incidents.map(\.before) == ["a colleague"])
    #expect(ledger.carried.map(\.priority) == [2])
  }

  @Test func whoMayReadATextIsAsTheSchemaSays() throws {
    let profile = try #require(read(Self.whole).profile)
    #expect(profile.mentor.goals.map(\.share) == [.both, .coordinator])
    #expect(profile.mentor.worries.map(\.share) == [.owner, .both])
    #expect(profile.mentor.notes.map(\.share) == [.owner])
    #expect(profile.ledger.notes.map(\.share) == [.owner])
    #expect(profile.ledger.notes.map(\.owner) == [.mentoree])
  }

  /// Where it cannot be read with whom a text is shared, it is shared with nobody.
  @Test func anUnreadableShareShowsNothing() throws {
    let reading = read(Self.whole.replacing("<worry>", with: "<worry share=\"all\">"))
    #expect(reading.profile?.mentor.worries.map(\.share) == [.both])
    #expect(reading.diagnostics.map(\.id) == ["value-not-listed"])
  }

  @Test func namesAloneAreEnough() {
    let reading = read("<profile id=\"a\"><mentor/><mentoree/></profile>")
    #expect(reading.profile != nil)
    #expect(reading.diagnostics.isEmpty)
  }

  @Test func aTextKnowsItsPlace() throws {
    let marked = MarkedText("<profile id=\"a\"><mentor>\n<goal>\n  ▸One\n two</goal></mentor><mentoree/></profile>")
    let goal = try #require(read(marked.text).profile?.mentor.goals.first)
    #expect(goal.text == "One two")
    #expect(["\(goal.location.line):\(goal.location.column)"] == marked.places)
  }

  @Test func theExampleOfTheRepositoryIsSound() throws {
    let reader = ProfileReader(schema: try Fixture.pairSchema.get())
    #expect(reader.read(fileAt: Fixture.root + "/content/examples/tanaka-weber.xml").diagnostics.isEmpty)
  }

  private func read(_ text: String) -> ProfileReading { ProfileReader().read(Array(text.utf8), file: "p.xml") }

  private func time(_ text: String) throws -> ClockTime { try #require(ClockTime(text)) }

  private static let whole = """
    <profile id="ana-bo" stage="building-trust">
      <meeting number="3" date="2026-12-03" time="09:00" zone="Europe/Lisbon" minutes="60" channel="in-person" language="en">
        <purpose by="mentoree">Choose.</purpose>
      </meeting>
      <mentor>
        <name call="Ana" sounds="AH-na">Ana Almar</name><pronouns>she/her</pronouns><address>First name.</address>
        <work title="Head" organisation="Almar Works" culture="startup" profession="software"/>
        <place zone="Europe/Lisbon">Alma City</place>
        <hours days="mon tue" from="08:00" to="17:30"/>
        <culture id="almaria"/><culture id="borduria" tie="lived" years="4"/>
        <language code="en" level="C1"/>
        <answer statement="instrument.style.a" value="4"/>
        <prefers dimension="criticism" value="-2">Plainly.</prefers><prefers topic="feedback">In writing.</prefers>
        <constraint kind="observance" observance="observance.lantern-day">I am away.</constraint>
        <goal>One decision.</goal><goal share="coordinator">A second.</goal>
        <worry>Does Bo agree?</worry><worry share="both">My English.</worry>
        <note>Wait longer.</note>
      </mentor>
      <mentoree><name>Bo Bordur</name></mentoree>
      <pair met="no" could-meet="At the fair" since="2026-10-08" minutes-owed="20" awkward-turn="mentor">
        <agreement item="checklist.rules.agenda" date="2026-10-08">Bo writes it</agreement>
        <expects item="checklist.rules.manager" by="mentoree">Nothing.</expects>
        <commitment by="mentor" due="2026-11-30">Send two</commitment>
        <commitment by="mentoree" state="done">Ask</commitment>
        <incident situation="situation.went-quiet" by="mentor" before="a colleague" since="Two short mails"/>
        <carried by="mentoree">The manager</carried>
        <note by="mentoree">Ask less.</note>
      </pair>
    </profile>
    """
}
