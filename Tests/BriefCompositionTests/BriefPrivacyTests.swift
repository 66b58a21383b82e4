import GuidanceModel
import Pair
import Testing

@testable import BriefComposition

@Suite struct BriefPrivacyTests {
  private func profile(_ share: Share) -> Profile {
    Fixture.profile { profile in
      func secret(_ word: String) -> SharedText { Fixture.said("secret \(word)", by: .mentoree, share) }
      profile.meeting.purposes = [secret("purpose")]
      profile.mentoree.preferences = [
        .init(dimension: Located("criticism", at: Fixture.place), value: -2, text: secret("preference"))
      ]
      profile.mentoree.goals = [secret("goal")]
      profile.mentoree.worries = [secret("worry")]
      profile.ledger.carried = [.init(text: secret("item"), priority: 1)]
      profile.ledger.commitments = [.init(text: secret("commitment"))]
      profile.ledger.incidents = [
        .init(situation: Located("situation.late", at: Fixture.place), text: secret("incident"))
      ]
    }
  }

  @Test func whatIsNotSharedChangesNothingForThePartner() {
    #expect(Fixture.brief(.mentor, profile(.owner)) == Fixture.brief(.mentor, Fixture.profile()))
  }

  @Test func itSelectsGuidanceForItsOwnerAndIsNotQuoted() {
    let brief = Fixture.brief(.mentoree, profile(.owner))
    #expect(brief != Fixture.brief(.mentoree, Fixture.profile()))
    #expect(brief.block(.matters).first == "A report came late")
    #expect(!brief.text.contains("secret"))
  }

  @Test func anUnsharedIncidentIsNotToldNorOnTheAgendaThatBothSee() {
    let brief = Fixture.brief(.mentoree, profile(.owner))
    #expect(!brief.block(.matters).contains { $0.hasPrefix("What happened") })
    #expect(brief.block(.agenda) == Fixture.brief(.mentor, Fixture.profile()).block(.agenda))
  }

  @Test func withPrivateItsOwnerReadsIt() {
    let brief = Fixture.brief(.mentoree, profile(.owner), quotesPrivate: true)
    #expect(brief.text.contains("secret item"))
    #expect(brief.text.contains("secret purpose"))
    #expect(!Fixture.brief(.mentor, profile(.owner), quotesPrivate: true).text.contains("secret"))
  }
}
