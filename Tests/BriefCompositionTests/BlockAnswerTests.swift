import GuidanceModel
import MeetingCalendar
import Pair
import Testing

@testable import BriefComposition

/// A block is asked again only where the desk would tell it something else.
@Suite struct BlockAnswerTests {
  private static func desk() throws -> (desk: Desk, reading: Reading) {
    let composer = BriefComposer(material: Fixture.material, zones: nil, today: Fixture.day)
    let reading = composer.reading(for: .mentor, of: Fixture.profile())
    return (Desk(reading), reading)
  }

  private static func shows(_ id: String, _ desk: inout Desk) {
    desk.settle([[DraftLine(.text, "word", origin: .entry(EntryID(id)))]])
  }

  /// Asks the desk for one entry, and for one place of the profile.
  private enum AsksForOne: BlockComposer {
    static let block = BriefBlock.say
    static func title(_ reading: Reading) -> String { "One" }
    static func passages(_ reading: Reading, _ desk: inout Desk) -> [Passage] {
      _ = desk.isQuoted("mentor/goal 1")
      guard desk.isFree("one") else { return [] }
      return [Passage([DraftLine(.text, "one", origin: .entry("one"))])]
    }
  }

  private enum AsksForAll: BlockComposer {
    static let block = BriefBlock.basis
    static func title(_ reading: Reading) -> String { "All" }
    static func passages(_ reading: Reading, _ desk: inout Desk) -> [Passage] {
      [Passage([DraftLine(.text, "\(desk.shown.count)", origin: .computed("test"))])]
    }
  }

  @Test func anAnswerHoldsUntilWhatItRestsOnChanges() throws {
    var (desk, reading) = try Self.desk()
    let answer = desk.ask(AsksForOne.self, reading)
    #expect(answer.passages.count == 1 && answer.holds(at: desk))
    Self.shows("another", &desk)
    #expect(answer.holds(at: desk))
    Self.shows("one", &desk)
    #expect(!answer.holds(at: desk))
    #expect(desk.ask(AsksForOne.self, reading).passages.isEmpty)
  }

  @Test func aQuotedPlaceIsAsked() throws {
    var (desk, reading) = try Self.desk()
    let answer = desk.ask(AsksForOne.self, reading)
    desk.settle([[DraftLine(.text, "word", origin: .profile("mentor/goal 2"))]])
    #expect(answer.holds(at: desk))
    desk.settle([[DraftLine(.text, "word", origin: .profile("mentor/goal 1"))]])
    #expect(!answer.holds(at: desk))
  }

  @Test func whoGoesByAllThatIsShownIsAskedAgainForEachEntry() throws {
    var (desk, reading) = try Self.desk()
    let answer = desk.ask(AsksForAll.self, reading)
    #expect(answer.holds(at: desk))
    Self.shows("another", &desk)
    #expect(!answer.holds(at: desk))
  }

  @Test func whatABlockOffersIsTakenWithItsAnswer() throws {
    var (desk, reading) = try Self.desk()
    var other = desk
    let answer = desk.ask(MattersBlock.self, reading)
    #expect(!desk.offers.isEmpty && answer.holds(at: other))
    other.take(answer)
    #expect(other.offers.map(\.entry) == desk.offers.map(\.entry))
    #expect(!desk.ask(SayBlock.self, reading).holds(at: Desk(reading)))
  }
}
