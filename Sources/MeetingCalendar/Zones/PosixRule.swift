import GuidanceModel

/// The rule by which a zone's clocks change after the last change that its file lists: `CET-1CEST,M3.5.0,M10.5.0/3`.
struct PosixRule: Hashable, Sendable {
  /// Daylight time and when it begins and ends, each on the clock that ends then.
  struct Daylight: Hashable, Sendable {
    var offset: ZoneOffset
    var start: YearlyTime
    var end: YearlyTime
  }

  var standard: ZoneOffset
  /// Nil: the clocks never change.
  var daylight: Daylight?

  func offset(at seconds: Int) -> ZoneOffset {
    guard let daylight else { return standard }
    let year = CivilDate(daysSinceEpoch: seconds.flooredDivision(by: 86_400)).year
    var isDaylight = false
    forEachChange(years: year - 1...year + 1) { at, toDaylight in if at <= seconds { isDaylight = toDaylight } }
    return isDaylight ? daylight.offset : standard
  }

  /// In the order of time; a change that another one undoes in the same second is left out, so that daylight time all
  /// year (`XXX3EDT4,0/0,J365/23`) has no gaps.
  func forEachChange(years: ClosedRange<Int>, _ visit: (_ at: Int, _ toDaylight: Bool) -> Void) {
    guard let daylight else { return }
    var last: (at: Int, toDaylight: Bool)?
    func go(on at: Int, _ toDaylight: Bool) {
      if let last, last.at < at { visit(last.at, last.toDaylight) }
      last = (at, toDaylight)
    }
    for year in years {
      guard let begins = daylight.start.seconds(inYear: year), let ends = daylight.end.seconds(inYear: year) else {
        continue
      }
      let (start, end) = (begins - standard.seconds, ends - daylight.offset.seconds)
      if start <= end { go(on: start, true) }
      go(on: end, false)
      if start > end { go(on: start, true) }
    }
    if let last { visit(last.at, last.toDaylight) }
  }
}

/// A day of every year and a time on it.
struct YearlyTime: Hashable, Sendable {
  enum Day: Hashable, Sendable {
    /// 1 to 365; 29 February is never counted, so that 60 is always 1 March.
    case julian(Int)
    /// 0 to 365; 29 February is counted.
    case ofYear(Int)
    /// `week` 1 to 5, 5 being the last; `weekday` from 0, Sunday.
    case weekday(month: Int, week: Int, weekday: Int)
  }

  var day: Day
  /// Seconds from midnight; negative is the day before, more than 24 hours a later day.
  var secondsIntoDay: Int

  /// Seconds from 1970-01-01 00:00 on the local clock; nil outside the years 1 to 9999.
  func seconds(inYear year: Int) -> Int? {
    guard let days = daysSinceEpoch(inYear: year) else { return nil }
    return days * 86_400 + secondsIntoDay
  }

  private func daysSinceEpoch(inYear year: Int) -> Int? {
    guard let newYear = CivilDate(year, 1, 1)?.daysSinceEpoch else { return nil }
    switch day {
    case .julian(let number): return newYear + number - 1 + (number >= 60 && CivilDate.isLeap(year) ? 1 : 0)
    case .ofYear(let number): return newYear + number
    case .weekday(let month, let week, let weekday):
      // 1 January 1970, day 0, was a Thursday, 4 where Sunday is 0.
      guard let first = CivilDate(year, month, 1)?.daysSinceEpoch else { return nil }
      let firstWeekday = (((first + 4) % 7) + 7) % 7
      let day = (weekday - firstWeekday + 7) % 7 + (week - 1) * 7
      return first + (day < CivilDate.days(inMonth: month, of: year) ? day : day - 7)
    }
  }
}
