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
    guard daylight != nil else { return standard }
    let year = CivilDate(daysSinceEpoch: seconds.flooredDivision(by: 86_400)).year
    return changes(years: year - 1...year + 1).last { $0.at <= seconds }?.offset ?? standard
  }

  /// In the order of time; a change that another one undoes in the same second is left out, so that daylight time all
  /// year (`XXX3EDT4,0/0,J365/23`) has no gaps.
  func changes(years: ClosedRange<Int>) -> [TZifFile.Change] {
    guard let daylight else { return [] }
    let all = years.flatMap { year -> [TZifFile.Change] in
      let start = daylight.start.seconds(inYear: year).map { $0 - standard.seconds }
      let end = daylight.end.seconds(inYear: year).map { $0 - daylight.offset.seconds }
      guard let start, let end else { return [] }
      let changes = [
        TZifFile.Change(at: start, offset: daylight.offset), TZifFile.Change(at: end, offset: standard),
      ]
      return start <= end ? changes : changes.reversed()
    }
    return all.indices.filter { $0 + 1 == all.count || all[$0].at < all[$0 + 1].at }.map { all[$0] }
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
