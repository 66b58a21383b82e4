import GuidanceModel
import Testing

@testable import MeetingCalendar

@Suite(.enabled(if: ZoneDatabase().version != nil, "there is no tz database on this machine"))
struct LocalTimesTests {
  private let database = ZoneDatabase()

  @Test(arguments: LocalTimesTable.settled.split(separator: "\n").map(String.init))
  func aWallTimeIsWhatPythonSays(_ row: String) throws {
    try check(row)
  }

  @Test(
    .enabled(if: ZoneDatabase().version ?? "" >= "2026f", "the tz database is older than the rules: upgrade tzdata"),
    arguments: LocalTimesTable.recent.split(separator: "\n").map(String.init)
  )
  func recentRulesAreFollowed(_ row: String) throws {
    try check(row)
  }

  private func check(_ row: String) throws {
    let columns = row.split(separator: "|").map { $0.split(separator: " ").joined(separator: " ") }
    let wall = columns[1].split(separator: " ")
    let date = try #require(CivilDate(wall[0]))
    let time = try #require(ClockTime(wall[1]))
    let reading = try database.zone(named: columns[0]).reading(of: date, at: time)
    #expect(Self.words(reading) == Array(columns[2...]), "\(row)")
  }

  private static func words(_ reading: LocalReading) -> [String] {
    func utc(_ moment: ZonedMoment) -> String {
      let utc = ZonedMoment(utc: moment.instant)
      return "\(utc.date) \(utc.time)"
    }
    return switch reading {
    case .exact(let moment): ["exact", utc(moment)]
    case .gap(let earlier, let later): ["gap", utc(later), utc(earlier)]
    case .fold(let first, let second): ["fold", utc(first), utc(second)]
    }
  }
}
