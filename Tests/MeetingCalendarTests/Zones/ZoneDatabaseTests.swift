import GuidanceModel
import Testing

@testable import MeetingCalendar

@Suite struct ZoneDatabaseTests {
  private static let listing = """
    # version 2026f
    # This zic input file is in the public domain.
    Z Almaria/Port_Royal 1 - AAA
    Z Almaria/Stadt 1 - AAA
    Z Etc/UTC 0 - UTC
    L Almaria/Stadt Almaria/Oldstadt
    """

  private func database(_ files: [String: [UInt8]], written: Int? = nil) -> ZoneDatabase {
    ZoneDatabase(
      folder: "/zones",
      files: ZoneFiles(read: { files[$0] }, written: { _ in written.map { Instant(seconds: $0) } })
    )
  }

  private var filled: ZoneDatabase {
    database([
      "/zones/tzdata.zi": Array(Self.listing.utf8), "/zones/Almaria/Stadt": TZifBuilder().bytes,
      "/zones/zone.tab": Array("# no zone".utf8), "/zones/Almaria/Torn": Array(TZifBuilder().bytes.prefix(60)),
      "/zones/../secret": TZifBuilder().bytes, "/zones/posix/Almaria/Stadt": TZifBuilder().bytes,
      "/zones/localtime": TZifBuilder().bytes, "/zones//etc/zone": TZifBuilder().bytes,
    ])
  }

  @Test func aZoneIsReadFromItsFile() throws {
    let zone = try filled.zone(named: "Almaria/Stadt")
    #expect(zone.name == "Almaria/Stadt")
    #expect(zone.offset(at: Instant(seconds: 0)).seconds == 3600)
  }

  @Test(arguments: [
    ("Stadt", ["Almaria/Stadt"]), ("almaria/stadt", ["Almaria/Stadt", "Almaria/Oldstadt"]),
    ("Port Royal", ["Almaria/Port_Royal"]), ("Almaria/Statd", ["Almaria/Stadt", "Almaria/Oldstadt"]),
    ("Nowhere/Particular", []), ("", []), ("Almaria/Stadt ", ["Almaria/Stadt", "Almaria/Oldstadt"]),
  ])
  func anUnknownZoneHasNearMisses(_ name: String, _ expected: [String]) {
    let error = #expect(throws: ZoneError.self) { try filled.zone(named: name) }
    guard case .unknown(name, let nearMisses) = error else {
      Issue.record("\(String(describing: error))")
      return
    }
    #expect(nearMisses.starts(with: expected.prefix(1)) && nearMisses.isEmpty == expected.isEmpty)
  }

  @Test(arguments: [
    "../secret", "../../etc/passwd", "/etc/zone", "Almaria/../../secret", "Almaria//Stadt", "posix/Almaria/Stadt",
    "localtime", "zone.tab", "tzdata.zi", "Almaria/Stadt/", "Almaria", "a/b/c/d", "Almaria\0/Stadt", "Älmaria/Stadt",
  ])
  func noNameLeadsOutOfTheFolder(_ name: String) {
    let error = #expect(throws: ZoneError.self) { try filled.zone(named: name) }
    guard case .unknown = error else {
      Issue.record("\(String(describing: error))")
      return
    }
  }

  @Test func aTornFileIsNamed() {
    #expect(throws: ZoneError.unreadable(name: "Almaria/Torn", .cutOff)) { try filled.zone(named: "Almaria/Torn") }
  }

  @Test func anEmptyFolderHasNoDatabase() {
    #expect(throws: ZoneError.noDatabase(folder: "/zones")) { try database([:]).zone(named: "Almaria/Stadt") }
    #expect(database([:]).version == nil)
  }

  @Test func theVersionStandsInTheListingOrBesideIt() {
    #expect(filled.version == "2026f")
    #expect(database(["/zones/+VERSION": Array("2025c\n".utf8)]).version == "2025c")
    #expect(database(["/zones/tzdata.zi": Array("R d 1916".utf8)]).version == nil)
  }

  @Test func withoutAListingTheTablesNameTheZones() {
    let table = "#comment\nQA\t+0000+00000\tAlmaria/Stadt\tnote\n"
    let error = #expect(throws: ZoneError.self) {
      try database(["/zones/zone1970.tab": Array(table.utf8)]).zone(named: "Stadt")
    }
    #expect(error == .unknown(name: "Stadt", nearMisses: ["Almaria/Stadt"]))
  }

  // 1,750,000,000 is 15 June 2025; the version says 2026.
  @Test(arguments: [
    (1_750_000_000, "2025-12-15", false), (1_750_000_000, "2025-12-16", true), (1_900_000_000, "2027-06-30", false),
    (1_900_000_000, "2027-07-01", true),
  ])
  func dataIsOverdueAfterHalfAYear(_ written: Int, _ today: String, _ expected: Bool) throws {
    let database = database(["/zones/tzdata.zi": Array(Self.listing.utf8)], written: written)
    #expect(database.isOverdue(on: try #require(CivilDate(today))) == expected)
  }

  @Test func dataWithoutAnAgeIsNotJudged() throws {
    #expect(database([:]).isOverdue(on: try #require(CivilDate("2026-11-23"))) == nil)
  }

  @Test(arguments: [
    (ZoneError.unknown(name: "X", nearMisses: ["A/B", "C"]), "there is no time zone `X`: did you mean `A/B`, `C`?"),
    (.unknown(name: "X", nearMisses: []), "there is no time zone `X`: write it as `Europe/Berlin`"),
    (.noDatabase(folder: "/z"), "there is no time zone database in `/z`: install the package tzdata"),
    (
      .unreadable(name: "A/B", .cutOff),
      "the file of the time zone `A/B` cannot be used, it is cut off: install the package tzdata again"
    ),
  ])
  func messagesSayWhatToDo(_ error: ZoneError, _ expected: String) {
    #expect(error.description == expected)
  }
}
