import GuidanceModel
import MeetingCalendar
import Testing

/// Observances of the content whose day moves, against the Python package holidays 0.109 (announced days, or its own
/// estimate; `-` where it lists none).
@Suite struct ObservanceDatesTests {
  private static let table = """
    immaculate-conception | 2026-12-08 | 2027-12-08
    maundy-thursday | 2026-04-02 | 2027-03-25
    maundy-thursday | 2026-04-02 | 2027-03-25
    christmas-eve-closed | 2026-12-24 | 2027-12-24
    orthodox-whit-monday | 2026-06-01 | 2027-06-21
    clean-monday | 2026-02-23 | 2027-03-15
    arafah | 2026-05-26 | 2027-05-15
    saint-brigids-day | 2026-02-02 | 2027-02-01
    may-holiday-ie | 2026-05-04 | 2027-05-03
    june-holiday-ie | 2026-06-01 | 2027-06-07
    august-holiday-ie | 2026-08-03 | 2027-08-02
    october-holiday-ie | 2026-10-26 | 2027-10-25
    midsummer-fi | 2026-06-19 | 2027-06-25
    makha-bucha | 2026-03-03 | 2027-02-21
    asarnha-bucha | 2026-07-29 | 2027-07-18
    kings-birthday-my | 2026-06-01 | 2027-06-07
    poya-days | 2026-01-03 | -
    sports-day-qa | 2026-02-10 | 2027-02-09
    revolution-day-ir | 2026-02-11 | 2027-02-11
    nature-day-ir | 2026-04-01 | 2027-04-01
    khordad-ir | 2026-06-04 | 2027-06-04
    umuganura | 2026-08-07 | 2027-08-06
    magal-of-touba | 2026-08-01 | 2027-07-22
    carnival-ec | 2026-02-16 | 2027-02-08
    songkran | 2026-04-13 | 2027-04-13
    cyril-methodius-hus | 2026-07-05 | 2027-07-05
    saint-andrew-ro | 2026-11-30 | 2027-11-30
    national-day-ae | 2026-12-02 | 2027-12-02
    all-souls-ec | 2026-11-02 | 2027-11-02
    arbaeen | 2026-08-04 | 2027-07-25
    """

  @Test(arguments: table.split(separator: "\n").map(String.init))
  func theFirstDay(_ row: String) throws {
    let columns = row.split(separator: "|").map { $0.split(separator: " ").joined() }
    let observance = try #require(
      RealContent.guidance.observances.first { $0.id.text == "observance.\(columns[0])" },
      "\(columns[0])"
    )
    for (year, expected) in zip([2026, 2027], columns.dropFirst()) {
      guard let day = CivilDate(expected) else { continue }
      let first = try #require(firstDay(of: observance, in: year), "\(columns[0]) in \(year)")
      // A day settled by the moon is called about, a day earlier or later.
      let isNear = observance.certainty == .about && abs(first.daysSinceEpoch - day.daysSinceEpoch) <= 1
      #expect(first == day || isNear, "\(columns[0]): \(first), holidays says \(day)")
    }
  }

  private func firstDay(of observance: Observance, in year: Int) -> CivilDate? {
    guard let begin = CivilDate(year, 1, 1), let end = CivilDate(year, 12, 31) else { return nil }
    let calendar = ObservanceCalendar(of: [observance], over: begin...end)
    return calendar.occurrences(of: observance).found.first { $0.first.year == year }?.first
  }
}
