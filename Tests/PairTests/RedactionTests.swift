import Diagnostics
import GuidanceModel
import Pair
import Testing

/// What may be shown to a trainer holds nothing by which the two could be known.
@Suite struct RedactionTests {
  private static let place = Diagnostics.SourceLocation(file: "pair.xml", line: 1, column: 1)

  private static func said(_ text: String, _ share: Share = .both) -> SharedText {
    SharedText(text, of: .mentoree, share: share, location: place)
  }

  /// Every text is marked, so that one that is forgotten shows.
  private static var profile: Profile {
    var mentor = Person(role: .mentor, location: place)
    (mentor.name, mentor.callName, mentor.pronunciation, mentor.place) = ("SECRET", "SECRET", "SECRET", "SECRET")
    mentor.work = .init(title: "SECRET", organisation: "SECRET", culture: Located("guild", at: place))
    mentor.zone = Located("Europe/Berlin", at: place)
    var mentoree = Person(role: .mentoree, location: place)
    mentoree.address = said("SECRET")
    mentoree.preferences = [.init(topic: Located("feedback", at: place), text: said("SECRET prefers"))]
    mentoree.constraints = [.init(kind: .time, text: said("SECRET constraint"))]
    mentoree.style = [said("SECRET style")]
    mentoree.goals = [said("SECRET goal"), said("SECRET goal"), said("SECRET other goal")]
    mentoree.hopes = [said("SECRET hope")]
    mentoree.worries = [said("SECRET worry", .owner)]
    mentoree.offers = [said("SECRET offer")]
    mentoree.notes = [said("SECRET note", .owner)]
    var ledger = Ledger()
    ledger.couldMeet = "SECRET"
    ledger.agreements = [.init(item: Located("checklist.a.b", at: place), value: "SECRET")]
    ledger.expectations = [.init(item: Located("checklist.a.c", at: place), text: said("SECRET expects"))]
    ledger.commitments = [.init(text: said("SECRET promise"))]
    ledger.carried = [.init(text: said("SECRET carried"), priority: 1)]
    ledger.notes = [said("SECRET pair note", .owner)]
    ledger.incidents = [
      .init(
        situation: Located("situation.late", at: place),
        before: "SECRET",
        since: "SECRET",
        text: said("SECRET story")
      )
    ]
    var meeting = Meeting()
    meeting.purposes = [said("SECRET purpose")]
    return Profile(id: "secret-secret", meeting: meeting, mentor: mentor, mentoree: mentoree, ledger: ledger)
  }

  @Test func noTextAndNoNameIsLeft() {
    var dumped = ""
    dump(Redaction(Self.profile).profile, to: &dumped)
    #expect(!dumped.contains("SECRET"))
    #expect(!dumped.contains("secret"))
  }

  @Test func whatGuidanceIsChosenByIsKept() {
    let redacted = Redaction(Self.profile).profile
    #expect(redacted.mentor.work?.culture?.value == "guild")
    #expect(redacted.mentor.zone?.value == "Europe/Berlin")
    #expect(redacted.mentoree.preferences.first?.topic?.value == "feedback")
    #expect(redacted.mentoree.worries.first?.share == .owner)
  }

  @Test func eachTextHasAStandInOfItsOwn() {
    let redaction = Redaction(Self.profile)
    let goals = redaction.profile.mentoree.goals.map(\.text)
    #expect(goals[0] == goals[1])
    #expect(goals[0] != goals[2])
    #expect(redaction.stands["SECRET goal"] == goals[0])
  }
}
