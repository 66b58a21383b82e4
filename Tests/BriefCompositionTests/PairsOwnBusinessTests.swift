import GuidanceModel
import Pair
import Testing

@testable import BriefComposition

/// What the two declared and wrote down chooses the guidance of their page.
@Suite struct PairsOwnBusinessTests {
  private static let worry = "The report will be late again."

  private static func brief(
    _ role: Role,
    facts: [PairFact] = [],
    headlines: [Situation.Script] = [],
    _ change: (inout Profile) -> Void
  ) -> Brief {
    var material = Fixture.material
    var situation = Fixture.situation
    (situation.facts, situation.headlines) = (facts, headlines)
    material.situations = ["situation.late": situation]
    material.proposals = [
      worry: Proposal(situation: "situation.late", side: .caused, phrase: "late again", score: 0.8)
    ]
    return BriefComposer(material: material, zones: nil, today: Fixture.day).brief(
      for: role,
      from: Fixture.profile(change)
    )
  }

  @Test func whatOneWroteBringsTheScriptAsAPerhapsWithItsReason() {
    let change: (inout Profile) -> Void = {
      $0.ledger.carried = [.init(text: Fixture.said(Self.worry, by: .mentoree), priority: 1)]
    }
    let mentor = Self.brief(.mentor, change).block(.matters)
    #expect(mentor.first == "Perhaps: A report came late")
    #expect(mentor.contains("Because Bo wrote: \u{201C}\(Self.worry)\u{201D}"))
    #expect(mentor.contains("Do: Ask what held it up."))
    #expect(Self.brief(.mentoree, change).block(.matters).contains("Do: Name it first."))
  }

  @Test func whatIsNotSharedChoosesForItsOwnerAloneAndIsNotQuoted() {
    let change: (inout Profile) -> Void = {
      $0.mentoree.worries = [Fixture.said(Self.worry, by: .mentoree, .owner)]
    }
    let own = Self.brief(.mentoree, change)
    #expect(own.block(.matters).contains("Because: of what you alone wrote down."))
    #expect(!own.text.contains(Self.worry))
    #expect(Self.brief(.mentor, change) == Self.brief(.mentor) { _ in })
  }

  @Test func aTextThatNothingWasFoundForStandsOnTheAgendaAllTheSame() {
    let brief = Self.brief(.mentor) {
      $0.ledger.carried = [.init(text: Fixture.said("The colour of the door", by: .mentoree), priority: 1)]
    }
    #expect(!brief.block(.matters).contains { $0.hasPrefix("Perhaps") })
    #expect(brief.block(.agenda).contains("Bo: The colour of the door"))
  }

  @Test(arguments: [(Person.SpokenLanguage.Level.b2, true), (.c1, false)])
  func aSecondLanguageComesBeforeCulture(_ level: Person.SpokenLanguage.Level, _ isRaised: Bool) {
    let brief = Self.brief(.mentor, facts: [.secondLanguage]) {
      $0.meeting.language = "en"
      $0.mentor.languages = [.init(code: "en", level: .native)]
      $0.mentoree.languages = [.init(code: "en", level: level)]
    }
    #expect((brief.block(.matters).first == "A report came late") == isRaised)
    #expect(
      brief.block(.matters).contains("Declared: You speak English as a first language, Bo at B2.") == isRaised
    )
  }

  @Test func eachSideReadsTheHeadlineOfItsOwn() {
    let headline = { (side: Side, words: String) in
      Situation.Script(
        side: side,
        for: .both,
        text: RichText([TextRun(.name(.partner), at: Fixture.place), TextRun(.words(words), at: Fixture.place)]),
        location: Fixture.place
      )
    }
    let headlines = [headline(.caused, " waits for your report"), headline(.affected, "'s report is late")]
    let change: (inout Profile) -> Void = {
      $0.ledger.incidents = [
        .init(situation: Located("situation.late", at: Fixture.place), text: Fixture.said("", by: .mentoree))
      ]
    }
    #expect(Self.brief(.mentor, headlines: headlines, change).block(.matters).first == "Bo's report is late")
    #expect(Self.brief(.mentoree, headlines: headlines, change).block(.matters).first == "Ada waits for your report")
  }

  @Test func whoDeclaredAWishIsNotAskedAgainNorToldOtherwise() {
    let change: (inout Profile) -> Void = {
      $0.mentoree.preferences = [
        .init(topic: Located("feedback", at: Fixture.place), text: Fixture.said("In writing, please.", by: .mentoree))
      ]
    }
    let mentor = Self.brief(.mentor, change).block(.matters)
    #expect(mentor.contains("Bo says: \u{201C}In writing, please.\u{201D}"))
    #expect(!mentor.contains { $0.hasPrefix("Ask: ") && $0.contains("feedback") })
    let mentoree = Self.brief(.mentoree, change).block(.matters)
    #expect(mentoree.contains { $0.hasPrefix("Do: You said \u{201C}In writing, please.\u{201D}") })
    #expect(!mentoree.contains("Do: As mentoree, write about feedback by Tuesday."))
  }

  @Test func whatTheyShareIsToldFromWhatBothDeclared() {
    let brief = Self.brief(.mentor) {
      let work = Person.Work(profession: Located("smithing", at: Fixture.place))
      ($0.mentor.work, $0.mentoree.work) = (work, work)
    }
    #expect(brief.block(.person).contains("You share: the field of smithing."))
  }

  @Test func theAgendaNamesTheMatter() {
    let brief = Self.brief(.mentor) { $0.mentoree.goals = [Fixture.said("Own a forge", by: .mentoree)] }
    #expect(brief.block(.agenda).contains("Bo: Own a forge"))
  }

  @Test func withoutAGoalTheAgendaNamesAHope() {
    let hoped = Self.brief(.mentor) {
      ($0.mentoree.goals, $0.mentoree.hopes) = ([], [Fixture.said("To sell abroad", by: .mentoree)])
    }
    #expect(hoped.block(.agenda).contains("Bo: To sell abroad"))
    let kept = Self.brief(.mentor) {
      ($0.mentoree.goals, $0.mentoree.hopes) = ([], [Fixture.said("To sell abroad", by: .mentoree, .owner)])
    }
    #expect(!kept.block(.agenda).contains("Bo: To sell abroad"))
  }
}
