/// A day of the Gregorian calendar, without a time or a zone.
package struct CivilDate: Hashable, Sendable {
  package let year: Int
  /// 1 to 12.
  package let month: Int
  /// 1 to 31.
  package let day: Int
  /// Days from 1 January 1970, which is 0.
  package let daysSinceEpoch: Int

  /// Nil where there is no such day: `CivilDate(2026, 2, 30)` is nil.
  package init?(_ year: Int, _ month: Int, _ day: Int) {
    guard (1...9999).contains(year), (1...12).contains(month), day >= 1 else { return nil }
    guard day <= Self.days(inMonth: month, of: year) else { return nil }
    (self.year, self.month, self.day) = (year, month, day)
    daysSinceEpoch = Self.daysSinceEpoch(year, month, day)
  }

  /// - Parameter daysSinceEpoch: days from 1 January 1970, which is 0.
  package init(daysSinceEpoch: Int) {
    // Howard Hinnant's civil_from_days: exact over the whole proleptic calendar.
    let shifted = daysSinceEpoch + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let monthFromMarch = (5 * dayOfYear + 2) / 153
    day = dayOfYear - (153 * monthFromMarch + 2) / 5 + 1
    month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9
    year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
    self.daysSinceEpoch = daysSinceEpoch
  }

  /// Reads `2026-11-23`. Nil for anything else.
  package init?(_ text: some StringProtocol) { self.init(String(text)) }

  // For the string itself no generic code is run: thousands of dates are read.
  package init?(_ text: String) {
    let signs = text.utf8
    guard signs.count == 10 else { return nil }
    var (parts, part) = ([0, 0, 0], 0)
    for (place, sign) in signs.enumerated() {
      switch sign {
      case UInt8(ascii: "-") where place == 4 || place == 7: part += 1
      case UInt8(ascii: "0")...UInt8(ascii: "9") where place != 4 && place != 7:
        parts[part] = parts[part] * 10 + Int(sign - UInt8(ascii: "0"))
      default: return nil
      }
    }
    self.init(parts[0], parts[1], parts[2])
  }

  private static func daysSinceEpoch(_ year: Int, _ month: Int, _ day: Int) -> Int {
    let shiftedYear = month <= 2 ? year - 1 : year
    let era = (shiftedYear >= 0 ? shiftedYear : shiftedYear - 399) / 400
    let yearOfEra = shiftedYear - era * 400
    let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    return era * 146_097 + dayOfEra - 719_468
  }

  package var weekday: Weekday { Weekday(daysSinceEpoch: daysSinceEpoch) }

  package func adding(days: Int) -> CivilDate { CivilDate(daysSinceEpoch: daysSinceEpoch + days) }

  /// The same day so many months on; the last day of the month where there is no such day.
  package func adding(months: Int) -> CivilDate {
    let index = year * 12 + (month - 1) + months
    let (newYear, newMonth) = (index / 12, index % 12 + 1)
    let newDay = min(day, Self.days(inMonth: newMonth, of: newYear))
    return CivilDate(newYear, newMonth, newDay) ?? self
  }

  package static func days(inMonth month: Int, of year: Int) -> Int {
    switch month {
    case 2: isLeap(year) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  package static func isLeap(_ year: Int) -> Bool {
    year.isMultiple(of: 4) && (!year.isMultiple(of: 100) || year.isMultiple(of: 400))
  }
}

extension CivilDate: Comparable {
  package static func < (left: CivilDate, right: CivilDate) -> Bool {
    left.daysSinceEpoch < right.daysSinceEpoch
  }

  package static func == (left: CivilDate, right: CivilDate) -> Bool { left.daysSinceEpoch == right.daysSinceEpoch }

  package func hash(into hasher: inout Hasher) { hasher.combine(daysSinceEpoch) }
}

extension CivilDate: CustomStringConvertible {
  /// `2026-11-23`.
  package var description: String {
    func padded(_ number: Int, _ width: Int) -> String {
      let digits = String(number)
      return String(repeating: "0", count: max(0, width - digits.count)) + digits
    }
    return "\(padded(year, 4))-\(padded(month, 2))-\(padded(day, 2))"
  }
}
