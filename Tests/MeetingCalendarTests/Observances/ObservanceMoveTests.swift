import GuidanceModel
import Testing

@testable import MeetingCalendar

/// Days that the law moves by their weekday.
@Suite struct ObservanceMoveTests {
  /// The days that it is kept in the years 2026 to 2031: 29 June is a Monday, Tuesday, Thursday, Friday, Saturday, Sunday.
  private func days(on weekdays: [Weekday] = [], _ moves: [Observance.Move]) throws -> [String] {
    let day = Almaria.observance(rule: .fixed(month: 6, day: 29, offset: 0), on: weekdays, moves: moves)
    let range = try #require(CivilDate("2026-01-01"))...#require(CivilDate("2031-12-31"))
    let found = ObservanceCalendar(of: [day], over: range).occurrences(of: day).found
    return found.map { $0.first.description.dropFirst(2).description }
  }

  @Test func withoutAMoveItStays() throws {
    #expect(try days([]) == ["26-06-29", "27-06-29", "28-06-29", "29-06-29", "30-06-29", "31-06-29"])
  }

  @Test func toTheNextMonday() throws {
    let moves = [Observance.Move(from: Array(Weekday.allCases.dropFirst()), to: .monday)]
    #expect(try days(moves) == ["26-06-29", "27-07-05", "28-07-03", "29-07-02", "30-07-01", "31-06-30"])
  }

  @Test func toTheNearerMondayOnWorkingDaysOnly() throws {
    let moves = [
      Observance.Move(from: [.tuesday, .wednesday, .thursday], to: .monday, direction: .before),
      Observance.Move(from: [.friday], to: .monday),
    ]
    #expect(try days(moves) == ["26-06-29", "27-06-28", "28-06-26", "29-07-02", "30-06-29", "31-06-29"])
  }

  @Test func aDayInLieuIsKeptInSomeYearsOnly() throws {
    let moves = [Observance.Move(from: [.saturday, .sunday], to: .monday)]
    #expect(try days(on: [.saturday, .sunday], moves) == ["30-07-01", "31-06-30"])
  }

  @Test func theFirstMoveThatHoldsCounts() throws {
    let moves: [Observance.Move] = [
      .init(from: [.saturday], to: .friday, direction: .before), .init(from: [.saturday, .sunday], to: .monday),
    ]
    #expect(try days(moves).suffix(2) == ["30-06-28", "31-06-30"])
  }

  @Test func aMoveMayLeadIntoTheRangeAndOutOfIt() throws {
    let newYear = Almaria.observance(
      rule: .fixed(month: 12, day: 31, offset: 0),
      moves: [Observance.Move(from: [.thursday], to: .wednesday)]
    )
    let (first, last) = (try #require(CivilDate("2027-01-06")), try #require(CivilDate("2027-01-06")))
    // 31 December 2026 is a Thursday.
    #expect(newYear.occurrences(from: first, to: last).found.map(\.first.description) == ["2027-01-06"])
    let named = try #require(CivilDate("2026-12-31"))
    #expect(newYear.occurrences(from: named, to: named).found.isEmpty)
  }
}
