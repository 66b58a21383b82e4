import GuidanceModel
import Pair
import Testing

@testable import BriefComposition

@Suite struct BriefComposerTests {
  @Test func theWidestGapWithTheHighestStakeComesFirst() {
    let headings = Fixture.brief(.mentor, Fixture.profile()).lines.filter { $0.kind == .heading }.map(\.text)
    #expect(headings == ["borduria feedback", "borduria hierarchy", "clock near close"])
  }

  @Test func bothReadersAreToldTheSameGapFromTheirOwnSide() {
    let mentor = Fixture.brief(.mentor, Fixture.profile()).block(.matters)
    let mentoree = Fixture.brief(.mentoree, Fixture.profile()).block(.matters)
    #expect(
      mentor.contains(
        "The criticism: You lean towards low criticism (Almaria); Bo leans towards high criticism (Borduria)."
      )
    )
    #expect(
      mentoree.contains(
        "The criticism: You lean towards high criticism (Borduria); Ada leans towards low criticism (Almaria)."
      )
    )
    #expect(mentor.contains("Do: As mentor, ask about feedback by Tuesday."))
    #expect(mentoree.contains("Do: As mentoree, write about feedback by Tuesday."))
  }

  @Test func theReadersOwnHabitIsNamedToo() {
    let lines = Fixture.brief(.mentor, Fixture.profile()).block(.matters)
    #expect(lines.contains("You: Your feedback may look different to others."))
  }

  @Test func neitherCultureMeansNoEntryOfIt() {
    for role in Role.allCases {
      let origins = Fixture.brief(role, Fixture.profile()).lines.map(\.origin.id)
      #expect(!origins.contains { $0.hasPrefix("elsewhere") })
    }
  }

  @Test func aCountryWithoutEntriesGetsItsRegionAndSaysSo() {
    let brief = Fixture.brief(.mentor, Fixture.profile { $0.mentoree.cultures = [Fixture.tie("cascara")] })
    #expect(brief.lines.contains { $0.origin.id == "lowlands.feedback.habit" })
    #expect(
      brief.block(.basis).contains(
        "Not held: nothing is held for Cascara itself. Guidance falls back to its region, Lowlands."
      )
    )
  }

  @Test func aDeclaredPlaceSilencesTheNormAndIsQuotedFirst() {
    let profile = Fixture.profile {
      $0.mentoree.preferences = [
        .init(
          dimension: Located("criticism", at: Fixture.place),
          value: 3,
          text: Fixture.said("Softly, please.", by: .mentoree)
        )
      ]
    }
    let brief = Fixture.brief(.mentor, profile)
    #expect(!brief.lines.contains { $0.origin.id == "borduria.feedback.habit" })
    #expect(Array(brief.block(.matters).prefix(3).dropFirst(2)) == ["Bo says: \u{201C}Softly, please.\u{201D}"])
  }

  @Test func anIncidentBringsTheScriptOfTheReadersSideInTheFittingVariant() {
    let profile = Fixture.profile {
      $0.ledger.incidents = [
        .init(situation: Located("situation.late", at: Fixture.place), text: Fixture.said("", by: .mentoree))
      ]
    }
    let mentor = Fixture.brief(.mentor, profile)
    #expect(mentor.block(.matters).first == "A report came late")
    #expect(mentor.block(.matters).contains("Do: Ask what held it up."))
    #expect(mentor.block(.matters).contains("For the two of you: The frank mentor goes second."))
    #expect(mentor.block(.agenda).contains("12 min: A report came late"))
    #expect(Fixture.brief(.mentoree, profile).block(.matters).contains("Do: Name it first."))
  }

  @Test func everyLineHasAnOriginAndItsSourcesAreListed() {
    for role in Role.allCases {
      let brief = Fixture.brief(role, Fixture.profile())
      let listed = Set(brief.sources.map(\.number))
      #expect(brief.lines.allSatisfy { !$0.origin.id.isEmpty && listed.isSuperset(of: $0.sources) })
      #expect(brief.sources.map(\.number) == Array(1...brief.sources.count))
    }
  }

  @Test func theSameInputGivesTheSameBrief() {
    #expect(Fixture.brief(.mentor, Fixture.profile()) == Fixture.brief(.mentor, Fixture.profile()))
  }

  @Test func itKeepsToItsWords() {
    for stage in Stage.allCases {
      let profile = Fixture.profile { $0.declaredStage = stage }
      #expect(Fixture.brief(.mentor, profile).wordCount <= PageWriter.most)
    }
  }

  @Test func whatDoesNotFitIsListedByName() {
    let long = String(repeating: "word ", count: 60)
    let profile = Fixture.profile { profile in
      profile.mentoree.goals = (1...3).map { Fixture.said("\(long)\($0)", by: .mentoree) }
    }
    let brief = Fixture.brief(.mentor, profile)
    let listed = brief.omitted.map(\.id).filter { $0.hasPrefix("mentoree/goal") }
    let shown = brief.lines.map(\.origin.id).filter { $0.hasPrefix("mentoree/goal") }
    #expect(Set(listed).union(shown) == ["mentoree/goal 1", "mentoree/goal 2", "mentoree/goal 3"])
    #expect(!listed.isEmpty)
  }

  @Test func twoDifferentExpectationsAreShownAsAMismatch() {
    let item = Located<EntryID>("checklist.ground-rules.manager", at: Fixture.place)
    let profile = Fixture.profile {
      $0.ledger.expectations = [
        .init(item: item, text: Fixture.said("All", by: .mentor)),
        .init(item: item, text: Fixture.said("Nothing", by: .mentoree)),
      ]
    }
    let first = Fixture.brief(.mentor, profile).block(.contract).first
    #expect(
      first
        == "Mismatch: Who settles manager? You: \u{201C}All\u{201D} Bo: \u{201C}Nothing\u{201D} Proposal: The mentoree does."
    )
  }

  @Test func aNormIsToldEvenWhereNoPositionIsHeld() {
    var material = Fixture.material
    material.norms.append(Fixture.norm("cascara", "time", dimension: "clock"))
    let profile = Fixture.profile { $0.mentoree.cultures = [Fixture.tie("cascara")] }
    let brief = BriefComposer(material: material, zones: nil, today: Fixture.day).brief(for: .mentor, from: profile)
    #expect(brief.block(.matters).contains("cascara time"))
    #expect(!brief.block(.matters).contains { $0.hasPrefix("The clock") })
  }

  @Test func aPromiseThatIsLateIsCalledSo() {
    let profile = Fixture.profile {
      $0.ledger.commitments = [
        .init(text: Fixture.said("Read the plan", by: .mentor), due: Fixture.day.adding(days: -3))
      ]
    }
    #expect(Fixture.brief(.mentor, profile).block(.prepare).first == "Overdue since 20 November: Read the plan")
  }

  @Test func aPairOfOneCultureGetsAUsefulBrief() {
    let brief = Fixture.brief(.mentor, Fixture.profile { $0.mentoree.cultures = [Fixture.tie("almaria")] })
    #expect(brief.block(.matters).first == "criticism near close")
    #expect(!brief.block(.say).isEmpty)
  }

  @Test func ofAPairOfWhichNothingIsKnownItSaysSo() {
    let profile = Profile(
      id: "x",
      mentor: Fixture.person(.mentor, nil),
      mentoree: Fixture.person(.mentoree, nil)
    )
    let brief = Fixture.brief(.mentor, profile)
    #expect(brief.title == "Before your first meeting with your mentoree")
    #expect(brief.block(.header).first?.hasPrefix("When: not computed") == true)
    #expect(brief.block(.person).first?.hasPrefix("Not known: not declared: name, cultures") == true)
  }
}
