import GuidanceModel
import MeetingCalendar
import Pair
import Testing

@testable import BriefComposition

/// What was declared of a pair brings its script, and nothing else does.
@Suite struct PairFactsTests {
  @Test(arguments: [(false, true), (true, false), (nil, false)] as [(Bool?, Bool)])
  func anOccasionToMeetIsToldToThoseWhoNeverMet(_ haveMet: Bool?, _ isRaised: Bool) {
    let told = Self.matters(.couldMeet) {
      ($0.ledger.haveMet, $0.ledger.couldMeet) = (haveMet, "the spring fair")
    }
    #expect(told.contains("Declared: you have not met in person yet, and could: the spring fair.") == isRaised)
    #expect(told.contains("A report came late") == isRaised)
  }

  @Test(arguments: [(20, true), (0, false), (nil, false)] as [(Int?, Bool)])
  func minutesOwedAreRaisedWhereThereAreAny(_ minutes: Int?, _ isRaised: Bool) {
    let told = Self.matters(.minutesOwed) { $0.ledger.minutesOwed = minutes }
    #expect(told.contains("Declared: 20 minutes are owed from earlier meetings.") == isRaised)
    #expect(told.contains("A report came late") == isRaised)
  }

  @Test(arguments: [("09:00", true), ("07:31", true), ("07:30", false), (nil, false)] as [(String?, Bool)])
  func noCommonHourIsRaisedFromDeclaredHoursOnly(_ from: String?, _ isRaised: Bool) {
    let told = Self.matters(.noOverlap) {
      $0.mentor.zone = Located("Morning", at: Fixture.place)
      $0.mentoree.zone = Located("Evening", at: Fixture.place)
      // Nine hours ahead: work from nine to five is over at eight by the mentor's clock.
      $0.mentoree.hours = Self.hours(from: "09:00")
      if let from { $0.mentor.hours = Self.hours(from: from) }
    }
    #expect(told.contains { $0.hasPrefix("Declared: By the hours that you both gave, ") } == isRaised)
  }

  @Test func whatIsUsualInOtherWorkCompetesWithTheGaps() {
    var material = Fixture.material
    material.norms.append(Fixture.norm("smithing", "time", dimension: "clock"))
    let smith = Person.Work(profession: Located("smithing", at: Fixture.place))
    let other = Self.brief(material, .mentor) { $0.mentoree.work = smith }.block(.matters)
    #expect(other.contains("smithing time"))
    let same = Self.brief(material, .mentor) { ($0.mentor.work, $0.mentoree.work) = (smith, smith) }.block(.matters)
    #expect(!same.contains("smithing time"))
  }

  @Test func theExplanationNamesTheWeightsOfTheContent() throws {
    var material = Fixture.material
    let touched: (inout Profile) -> Void = {
      $0.ledger.incidents = [
        .init(situation: Located("situation.late", at: Fixture.place), text: Fixture.said("", by: .mentoree))
      ]
    }
    let weighed = Self.explanations(Self.brief(material, .mentor, touched))
    #expect(weighed.contains { $0.hasSuffix("; incident 2.00") })
    material.weights[.incident]?.percent = 350
    let heavier = Self.explanations(Self.brief(material, .mentor, touched))
    #expect(heavier.contains { $0.hasSuffix("; incident 3.50") })
  }

  private static func explanations(_ brief: Brief) -> [String] {
    brief.blocks.filter { $0.id == .matters }.flatMap(\.lines).compactMap(\.explanation)
  }

  private static func matters(_ fact: PairFact, _ change: (inout Profile) -> Void) -> [String] {
    var material = Fixture.material
    var situation = Fixture.situation
    situation.facts = [fact]
    material.situations = ["situation.late": situation]
    return brief(material, .mentor, change).block(.matters)
  }

  private static func brief(_ material: BriefMaterial, _ role: Role, _ change: (inout Profile) -> Void) -> Brief {
    let zones = ZoneDatabase(folder: "zones", files: ZoneFiles(read: zone))
    return BriefComposer(material: material, zones: zones, today: Fixture.day)
      .brief(for: role, from: Fixture.profile(change))
  }

  private static func hours(from: String) -> [Person.Hours] {
    let (start, end) = (ClockTime(from) ?? ClockTime(wrapping: 0), ClockTime(wrapping: 17 * 60))
    return [Person.Hours(days: Weekday.allCases, from: start, to: end)]
  }

  /// A zone without a change: UTC in the morning, nine hours ahead in the evening.
  private static func zone(_ path: String) -> [UInt8]? {
    guard ["zones/Morning", "zones/Evening"].contains(path) else { return nil }
    let rule = path == "zones/Morning" ? "UTC0" : "<+09>-9"
    let counts = ([0, 0, 0, 0, 1, 4] as [UInt8]).flatMap { count -> [UInt8] in [0, 0, 0, count] }
    let header = Array("TZif2".utf8) + [UInt8](repeating: 0, count: 15) + counts
    let block = header + [UInt8](repeating: 0, count: 6) + Array("UTC\0".utf8)
    return block + block + Array("\n\(rule)\n".utf8)
  }
}
