import GuidanceModel
import Testing

/// Working weeks that a program gets wrong when it takes Monday to Friday for granted.
@Suite struct WorkingWeekTests {
  /// Where the weekend is not Saturday and Sunday, from CLDR 41 and 47. Foundation answers otherwise for Brunei, Djibouti, Algeria, the
  /// Maldives, India and Uganda; CLDR says Sunday alone for India and Uganda, whose offices mostly keep five days.
  private static let others: [(weekend: [Weekday], countries: [CultureID])] = [
    (
      [.friday, .saturday],
      [
        "bd", "bh", "dj", "dz", "eg", "il", "iq", "jo", "kw", "ly", "mv", "om", "qa", "sa", "sd", "sy", "ye",
      ]
    ),
    ([.thursday, .friday], ["af"]),
    ([.friday, .sunday], ["bn"]),
    ([.friday], ["ir"]),
  ]

  @Test func theWeekOfEveryCountry() {
    let countries = RealContent.guidance.cultures.filter { $0.sort == .country && $0.id.text.count == 2 }
    #expect(countries.count > 240)
    for country in countries {
      let weekend = Self.others.first { $0.countries.contains(country.id) }?.weekend ?? [.saturday, .sunday]
      let expected = Set(Weekday.allCases).subtracting(weekend)
      #expect(Set(country.week?.days ?? []) == expected, "\(country.id)")
    }
  }
}
