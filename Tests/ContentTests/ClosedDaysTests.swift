import GuidanceModel
import MeetingCalendar
import Testing

/// The closed days that the content holds for a country, both ways against an independent list: none of that list is
/// missing, and no sure day of ours is one on which the country works.
@Suite struct ClosedDaysTests {
  @Test(arguments: ClosedDaysTable.rows)
  func ofACountryInAYear(_ row: String) throws {
    let words = row.split(separator: " ")
    let (country, year) = (CultureID(String(words[0])), try #require(Int(words[1])))
    let listed = try Set(words.dropFirst(2).map { try #require(day($0, in: year)) }.filter(isWorkday(in: country)))
    let held = try held(in: country, year)
    let sure = Set(held.filter { $0.certainty == .exact }.flatMap(\.allDays))
    let possible = Set(held.flatMap(\.allPossibleDays))
    let missing = listed.subtracting(possible)
    #expect(missing.isEmpty, "\(country): not held \(missing.sorted())")
    let invented = sure.filter { $0.year == year && isWorkday(in: country)($0) }.subtracting(listed)
    #expect(invented.isEmpty, "\(country): not in the list \(invented.sorted())")
    for about in held where about.certainty == .about && about.first.year == year {
      let touched = about.allPossibleDays.contains { listed.contains($0) || !isWorkday(in: country)($0) }
      #expect(touched, "\(country): \(about.observance.id) about \(about.first)")
    }
  }

  /// Every country has closed days, or one that says why it has none (Ukraine, by martial law).
  @Test func everyCountryHasDays() {
    let held = Set(RealContent.guidance.observances.flatMap { $0.places.map(\.value) })
    let countries = RealContent.guidance.cultures.filter { $0.sort == .country }.map(\.id)
    #expect(countries.count > 240 && countries.filter { !held.contains($0) }.isEmpty)
  }

  private func held(in country: CultureID, _ year: Int) throws -> [Occurrence] {
    let range = try #require(CivilDate(year, 1, 1))...#require(CivilDate(year, 12, 31))
    let closed = RealContent.guidance.observances.filter { observance in
      observance.effect == .closed && observance.extent == .country
        && observance.places.contains { $0.value == country }
    }
    let calendar = ObservanceCalendar(of: closed, over: range)
    return closed.flatMap { calendar.occurrences(of: $0).found }
  }

  private func isWorkday(in country: CultureID) -> (CivilDate) -> Bool {
    let week = RealContent.guidance.cultures.first { $0.id == country }?.week?.days
    return { (week ?? [.monday, .tuesday, .wednesday, .thursday, .friday]).contains($0.weekday) }
  }

  private func day(_ word: Substring, in year: Int) -> CivilDate? {
    guard let month = Int(word.prefix(2)), let day = Int(word.suffix(2)) else { return nil }
    return CivilDate(year, month, day)
  }
}

extension Occurrence {
  fileprivate var allDays: [CivilDate] { Self.days(first...last) }
  fileprivate var allPossibleDays: [CivilDate] { Self.days(possibleDays) }

  private static func days(_ range: ClosedRange<CivilDate>) -> [CivilDate] {
    (range.lowerBound.daysSinceEpoch...range.upperBound.daysSinceEpoch).map(CivilDate.init(daysSinceEpoch:))
  }
}
