import Diagnostics
import Foundation
import GuidanceModel
import Pair
import Testing

@testable import XMLDocuments

@Suite struct ProfileWriterTests {
  private static let repository = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  private func schema() throws -> SchemaValidator {
    try SchemaValidator(schemaAt: Self.repository.appendingPathComponent("content/schema/pair.xsd").path)
  }

  /// The profile that its own text gives, with everything that is wrong in that text.
  private func again(_ profile: Profile) throws -> (profile: Profile?, text: String, problems: [String]) {
    let text = ProfileWriter.text(of: profile, schema: "../schema/pair.xsd")
    let reading = ProfileReader(schema: try schema()).read(Array(text.utf8), file: "again.xml")
    return (reading.profile, text, reading.diagnostics.map(\.reason))
  }

  private func everything() throws -> Profile {
    try #require(ProfileReader().read(Array(Self.whole.utf8), file: "whole.xml").profile)
  }

  @Test func whatIsWrittenIsReadAgain() throws {
    let (profile, text, problems) = try again(everything())
    #expect(problems == [])
    // Places differ; everything else stands in the text, which is therefore the same when it is written once more.
    #expect(try ProfileWriter.text(of: #require(profile), schema: "../schema/pair.xsd") == text)
    #expect(ProfileWriter.text(of: try everything()) == Self.whole)
  }

  @Test(arguments: ["tanaka-weber", "okafor-vandijk"])
  func theExamplesStandInThisForm(_ name: String) throws {
    let file = Self.repository.appendingPathComponent("content/examples/\(name).xml")
    let profile = try #require(ProfileReader().read(fileAt: file.path).profile)
    let text = ProfileWriter.text(of: profile, schema: "../schema/pair.xsd")
    #expect(try text == String(contentsOf: file, encoding: .utf8))
  }

  @Test func theCanonicalFormLeavesItAlone() throws {
    let text = ProfileWriter.text(of: try everything(), schema: "../schema/pair.xsd")
    let form = CanonicalForm(schemas: [try schema()]).form(of: Array(text.utf8), file: "whole.xml")
    #expect(form.isCanonical, "\(form.difference?.response ?? "")")
  }

  @Test func hostileWordsStayWords() throws {
    var profile = try everything()
    let words = "</goal><goal share=\"self\">& \"so\" on\u{0}\u{1B}]]>\u{FFFE}"
    profile.mentor.goals = [SharedText(words, of: .mentor, location: profile.mentor.location)]
    profile.mentor.name = "A\n \"B\" <C>"
    profile.ledger.couldMeet = "x\" met=\"yes"
    let (read, _, problems) = try again(profile)
    #expect(problems == [])
    #expect(read?.mentor.goals.map(\.text) == ["</goal><goal share=\"self\">& \"so\" on]]>"])
    #expect(read?.mentor.name == "A \"B\" <C>" && read?.ledger.couldMeet == "x\" met=\"yes")
  }

  @Test func anEmptyPersonIsAnEmptyElement() {
    let place = profilePlace
    let profile = Profile(
      id: "a-b",
      mentor: Person(role: .mentor, location: place),
      mentoree: Person(role: .mentoree, location: place)
    )
    #expect(
      ProfileWriter.text(of: profile)
        == "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<profile id=\"a-b\">\n  <mentor/>\n  <mentoree/>\n</profile>\n"
    )
  }
}

private let profilePlace = SourceLocation(file: "none", line: 1, column: 1)

extension ProfileWriterTests {
  /// Every element and attribute of a profile.
  private static let whole = """
    <?xml version="1.0" encoding="UTF-8"?>
    <profile id="ana-bo" stage="strained">
      <meeting number="3" date="2026-12-03" time="09:00" zone="Europe/Lisbon" minutes="60" channel="in-person" language="en">
        <purpose by="mentoree">Choose &amp; decide.</purpose>
        <purpose by="mentor" share="self">Listen.</purpose>
      </meeting>
      <mentor>
        <name call="Ana" sounds="AH-na">Ana Almar</name>
        <pronouns>she/her</pronouns>
        <address share="coordinator">First name.</address>
        <work title="Head" organisation="Mill" culture="startup" profession="software"/>
        <place zone="Europe/Lisbon">Alma City</place>
        <hours days="mon tue" from="08:00" to="17:30"/>
        <culture id="almaria" tie="raised" years="30"/>
        <culture id="borduria" tie="lived"/>
        <language code="en" level="C1"/>
        <style>Plain.</style>
        <answer statement="instrument.style.plain" value="4" share="self"/>
        <prefers dimension="criticism" value="-2">Say it plainly.</prefers>
        <prefers topic="feedback" share="self">In writing.</prefers>
        <constraint kind="observance" observance="observance.lantern-day">I keep it.</constraint>
        <goal>One decision a month.</goal>
        <hope>To laugh.</hope>
        <worry>Does Bo agree?</worry>
        <worry share="both">My English.</worry>
        <offer>An hour.</offer>
        <note>Wait longer.</note>
      </mentor>
      <mentoree/>
      <pair met="no" could-meet="At the fair" since="2026-10-08" minutes-owed="20" awkward-turn="mentor">
        <rhythm weeks="2" minutes="75" days="thu fri" time="09:30"/>
        <agreement item="checklist.rules.agenda" date="2026-10-08">Bo writes it</agreement>
        <expects item="checklist.rules.hours" by="mentoree" share="self">Evenings.</expects>
        <commitment by="mentor" due="2026-11-30">Send two examples</commitment>
        <commitment by="mentoree" state="done">Ask</commitment>
        <incident situation="situation.report-late" by="mentor" date="2026-11-19" before="the team" since="Silence"/>
        <carried by="mentoree" priority="1">How to tell the manager</carried>
        <note by="mentor" share="both">Ask less.</note>
      </pair>
    </profile>

    """
}
