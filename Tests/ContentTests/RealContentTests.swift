import Foundation
import GuidanceModel
import Testing
import XMLDocuments

@Suite struct RealContentTests {
  private let guidance = RealContent.guidance

  @Test func everyFileIsSound() throws {
    let schema = try SchemaValidator(schemaAt: RealContent.folder + "/schema/guidance.xsd")
    let reading = ContentFolder(RealContent.folder).read(with: GuidanceReader(schema: schema))
    let found = reading.diagnostics + ReferenceCheck(reading).diagnostics
    #expect(found.filter { $0.severity != .suggestion } == [])
  }

  @Test func theSchemasListTheVocabulary() throws {
    for file in ["guidance.xsd", "pair.xsd"] {
      let schema = try String(contentsOfFile: RealContent.folder + "/schema/" + file, encoding: .utf8)
      #expect(listed("Topic", in: schema) == guidance.topics.map(\.id.text))
      #expect(listed("Dimension", in: schema) == guidance.dimensions.map(\.id.text))
    }
  }

  /// The values of an enumeration, in order.
  private func listed(_ type: String, in schema: String) -> [String] {
    let body = schema.components(separatedBy: "<xs:simpleType name=\"\(type)\">").last ?? ""
    let type = body.components(separatedBy: "</xs:simpleType>").first ?? ""
    return type.components(separatedBy: "<xs:enumeration value=\"").dropFirst().map { String($0.prefix { $0 != "\"" }) }
  }

  @Test func everyElementAndAttributeIsDocumented() throws {
    for file in ["guidance.xsd", "pair.xsd"] {
      let schema = try String(contentsOfFile: RealContent.folder + "/schema/" + file, encoding: .utf8)
      for tag in ["<xs:element name=", "<xs:attribute name=", "<xs:complexType name=", "<xs:simpleType name="] {
        for part in schema.components(separatedBy: tag).dropFirst() {
          let head = part.prefix(400)
          #expect(head.contains("<xs:documentation>"), "\(file): \(tag)\(head.prefix(40))")
        }
      }
    }
  }

  @Test(arguments: ["jp", "de", "us", "in", "br", "ng", "cn", "nl"] as [CultureID])
  func aCountryInDepthHasWhatABriefNeeds(_ id: CultureID) throws {
    let culture = try #require(guidance.cultures.first { $0.id == id })
    let norms = guidance.entries.compactMap { entry -> Norm? in
      if case .norm(let norm) = entry, norm.culture == id { norm } else { nil }
    }
    let topics = Set(norms.compactMap { $0.core.mainTopic?.text })
    let core = [
      "mentoring-model", "advice", "feedback", "hierarchy", "directness", "silence", "disagreement", "initiative",
      "trust",
      "sensitive-topics", "time",
    ]
    #expect(norms.count >= 14 && topics.count >= 12)
    #expect(topics.isSuperset(of: core) && !topics.isDisjoint(with: ["getting-to-know", "nonverbal"]))
    #expect(culture.positions.count == guidance.dimensions.count)
    #expect(culture.naming != nil && culture.week != nil && culture.spread != nil && !culture.languages.isEmpty)
    #expect(norms.allSatisfy { !$0.core.asked.isEmpty && !$0.advice.isEmpty })
  }

  @Test func everyRegionOfACountryInDepthHasEightNorms() {
    for country in RealContent.countries {
      let region = guidance.cultures.first { $0.id == country }?.parent?.value
      #expect(guidance.entries.count { $0.culture == region } >= 8)
    }
  }

  @Test func bridgesCoverEveryDimensionInEachDirection() {
    for dimension in guidance.dimensions.map(\.id) {
      let bridges = guidance.entries.compactMap { entry -> Bridge? in
        if case .bridge(let bridge) = entry, bridge.dimension.value == dimension { bridge } else { nil }
      }
      let held = Set(bridges.map { "\($0.mentorStand.rawValue) \($0.gap.rawValue)" })
      let wanted: Set = ["lower moderate", "lower wide", "higher moderate", "higher wide", "near close"]
      #expect(held == wanted)
      for bridge in bridges {
        #expect(Role.allCases.allSatisfy { role in bridge.advice.contains { $0.audience.includes(role) } })
        #expect(bridge.say.count >= 2 && !bridge.avoid.isEmpty)
      }
    }
  }

  @Test func practicesSpeakToBothReadersAtEveryStage() {
    let practices = guidance.entries.compactMap { if case .practice(let practice) = $0 { practice } else { nil } }
    #expect(practices.map(\.number).sorted() == Array(1...9))
    for practice in practices {
      for (role, stage) in Role.allCases.flatMap({ role in Stage.allCases.map { (role, $0) } }) {
        #expect(practice.advice.contains { $0.applies(to: role, at: stage) }, "\(practice.core.id) \(role) \(stage)")
      }
    }
  }

  @Test func everyWeightOfTheRankingHasItsReason() {
    #expect(Set(guidance.weights.map(\.name)) == Set(RankingWeight.Name.allCases))
    #expect(guidance.weights.allSatisfy { $0.why.plain.split(separator: " ").count >= 8 })
  }

  @Test func everyStageHasABlueprintThatFitsTwoPages() {
    #expect(Set(guidance.blueprints.map(\.stage)) == Set(Stage.allCases))
    for blueprint in guidance.blueprints {
      #expect(blueprint.sections.reduce(0) { $0 + $1.words } <= 1_000)
      #expect(blueprint.slots.reduce(0) { $0 + $1.share } == 100)
    }
  }

  @Test func thereAreEnoughSourcesQuestionsAndSituations() {
    #expect(guidance.sources.count >= 40)
    #expect(guidance.entries.count { $0.kind == .question } >= 80)
    #expect(guidance.entries.count { $0.kind == .situation } >= 20)
    #expect(guidance.instruments.flatMap(\.statements).count <= 15)
  }

  @Test func nothingClaimsAReviewThatNobodyMade() {
    #expect(guidance.entries.allSatisfy { $0.core.reviews.isEmpty })
  }
}
