import GuidanceModel
import Pair

/// The days on which one person works: their own hours, else their country's week, else Monday to Friday.
struct WorkingDays {
  let days: Set<Weekday>

  init(ofReader reading: Reading) {
    let own = Set(reading.reader.hours.flatMap(\.days))
    let country = reading.readerStands.countries.first
    let usual = country.flatMap { reading.material.cultures[$0]?.week?.days }
    days = own.isEmpty ? Set(usual ?? [.monday, .tuesday, .wednesday, .thursday, .friday]) : own
  }

  /// So many working days before a date; 0 is the date itself.
  func day(_ count: Int, before date: CivilDate) -> CivilDate {
    var day = date
    var left = count
    while left > 0, !days.isEmpty {
      day = day.adding(days: -1)
      if days.contains(day.weekday) { left -= 1 }
    }
    return day
  }
}
