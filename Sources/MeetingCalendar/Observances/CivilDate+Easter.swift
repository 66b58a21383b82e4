import GuidanceModel

extension CivilDate {
  static func easter(_ church: Observance.Church, year: Int) -> CivilDate? {
    switch church {
    case .western: gregorianEaster(year: year)
    case .orthodox: julianEaster(year: year)
    }
  }

  /// The algorithm of Butcher's Ecclesiastical Calendar (1876), right for every Gregorian year.
  private static func gregorianEaster(year: Int) -> CivilDate? {
    let (moonYear, century, yearOfCentury) = (year % 19, year / 100, year % 100)
    let sunCorrection = century - century / 4 - (century - (century + 8) / 25 + 1) / 3
    let epact = (19 * moonYear + sunCorrection + 15) % 30
    let weekday = (32 + 2 * (century % 4) + 2 * (yearOfCentury / 4) - epact - yearOfCentury % 4) % 7
    let late = (moonYear + 11 * epact + 22 * weekday) / 451
    let march = epact + weekday - 7 * late + 114
    return CivilDate(year, march / 31, march % 31 + 1)
  }

  /// Easter by the Julian calendar (Meeus, Astronomical Algorithms, chapter 8), as a Gregorian day.
  private static func julianEaster(year: Int) -> CivilDate? {
    let epact = (19 * (year % 19) + 15) % 30
    let weekday = (2 * (year % 4) + 4 * (year % 7) - epact + 34) % 7
    let march = epact + weekday + 114
    let calendarsApart = year / 100 - year / 400 - 2
    return CivilDate(year, march / 31, march % 31 + 1)?.adding(days: calendarsApart)
  }
}
