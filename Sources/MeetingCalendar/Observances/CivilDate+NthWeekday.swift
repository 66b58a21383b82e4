import GuidanceModel

extension CivilDate {
  /// The nth weekday of a month, from 1, or from its end with -1; nil where the month has none.
  static func nth(_ nth: Int, _ weekday: Weekday, month: Int, year: Int) -> CivilDate? {
    guard (1...12).contains(month), let first = CivilDate(year, month, 1) else { return nil }
    let days = days(inMonth: month, of: year)
    let matching = (0..<days).map(first.adding(days:)).filter { $0.weekday == weekday }
    let index = nth > 0 ? nth - 1 : matching.count + nth
    return nth != 0 && matching.indices.contains(index) ? matching[index] : nil
  }
}
