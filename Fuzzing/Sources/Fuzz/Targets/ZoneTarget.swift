import GuidanceModel
import MeetingCalendar

/// A file of the tz database, a listing of zones (where the bytes do not begin as a zone does), and what clocks show then.
struct ZoneTarget: FuzzTarget {
  static let name = "zone"

  init(repository: String) throws {}

  func feed(_ bytes: [UInt8]) throws {
    let isZone = bytes.starts(with: Array("TZif".utf8))
    let files = ZoneFiles { path in
      path.hasSuffix("A/B") == isZone || path.hasSuffix("tzdata.zi") ? bytes : nil
    }
    let database = ZoneDatabase(folder: "/zones", files: files)
    _ = database.isOverdue(on: CivilDate(daysSinceEpoch: 20_780))
    guard let zone = try? database.zone(named: isZone ? "A/B" : "A/C") else { return }
    for day in [-800_000, -1, 0, 7_000, 20_780, 24_000, 1_000_000] {
      try look(at: CivilDate(daysSinceEpoch: day), zone)
    }
  }

  private func look(at date: CivilDate, _ zone: Zone) throws {
    let day = zone.day(date)
    let transitions = zone.transitions(in: day.lowerBound..<day.upperBound)
    try require(transitions.allSatisfy { day.contains($0.instant) }, "a change outside the day that was asked for")
    for minutes in stride(from: 0, to: 1_440, by: 30) {
      switch zone.reading(of: date, at: ClockTime(wrapping: minutes)) {
      case .exact(let moment): _ = moment
      case .gap(let earlier, let later): try require(earlier.instant <= later.instant, "a gap that runs backwards")
      case .fold(let first, let second): try require(first.instant <= second.instant, "a fold that runs backwards")
      }
    }
  }
}
