import Diagnostics
import GuidanceModel
import Testing

@testable import Pair

@Suite struct PrivacyTests {
  private let place = Diagnostics.SourceLocation(file: "pair.xml", line: 1, column: 1)

  private func pair(_ share: Share) -> Profile {
    func secret(_ text: String) -> SharedText { SharedText(text, of: .mentor, share: share, location: place) }
    var mentor = Person(role: .mentor, location: place)
    mentor.address = secret("address")
    mentor.style = [secret("style")]
    mentor.answers = [Person.StatementAnswer(statement: Located("instrument.a", at: place), value: 5, share: share)]
    mentor.preferences = [Person.Preference(value: 2, text: secret("preference"))]
    mentor.constraints = [Person.Constraint(kind: .other, text: secret("constraint"))]
    mentor.goals = [secret("goal")]
    mentor.hopes = [secret("hope")]
    mentor.worries = [secret("worry")]
    mentor.offers = [secret("offer")]
    mentor.notes = [secret("note")]
    var profile = Profile(id: "pair", mentor: mentor, mentoree: Person(role: .mentoree, location: place))
    profile.meeting.purposes = [secret("purpose")]
    profile.ledger.expectations = [Ledger.Expectation(item: Located("checklist.a.b", at: place), text: secret("e"))]
    profile.ledger.commitments = [Ledger.Commitment(text: secret("commitment"))]
    profile.ledger.incidents = [
      Ledger.Incident(situation: Located("situation.a", at: place), text: secret("incident"))
    ]
    profile.ledger.carried = [Ledger.CarriedItem(text: secret("carried"), priority: 1)]
    profile.ledger.notes = [secret("note")]
    return profile
  }

  @Test func whatIsNotSharedIsUnknownToThePartner() {
    let bare = Profile(
      id: "pair",
      mentor: Person(role: .mentor, location: place),
      mentoree: Person(role: .mentoree, location: place)
    )
    #expect(pair(.owner).known(to: .mentoree) == bare)
  }

  @Test(arguments: [Share.both, .coordinator]) func whatIsSharedIsKnownToBoth(_ share: Share) {
    #expect(pair(share).known(to: .mentoree) == pair(share))
    #expect(pair(share).known(to: .mentor) == pair(share))
  }

  @Test func theOwnerKnowsTheirOwn() {
    #expect(pair(.owner).known(to: .mentor) == pair(.owner))
  }

  @Test(arguments: [
    (nil, nil, Stage.firstMeeting), (nil, 1, .firstMeeting), (nil, 2, .buildingTrust), (nil, 12, .buildingTrust),
    (nil, 13, .established), (Stage.strained, 2, .strained),
  ])
  func stageIsDeclaredElseCounted(_ declared: Stage?, _ number: Int?, _ expected: Stage) {
    var profile = pair(.both)
    profile.declaredStage = declared
    profile.meeting.number = number
    #expect(profile.stage == expected)
  }
}
