import GuidanceModel
import Testing

@testable import MeetingCalendar

@Suite struct WorkplacesTests {
  /// Links as the tz database has them: within a country, into a country's folder, and across a border.
  private static let listing = """
    # version 2026f
    Z Asia/Stadt 1 - A
    Z Asia/Port 1 - A
    Z Africa/Bay 1 - A
    Z America/Norte 1 - A
    L Asia/Stadt Asia/Altstadt
    L America/Norte Brazil/West
    L Africa/Bay Island
    L Asia/Stadt Arctic/Island
    L Asia/Port Asia/Harbour
    L Asia/Port Asia/Neighbour
    """
  private static let table = """
    AA\t+00+00\tAsia/Stadt
    BB\t+00+00\tAsia/Port
    CC\t+00+00\tAsia/Neighbour
    DD\t+00+00\tAfrica/Bay
    EE\t+00+00\tAmerica/Norte
    """

  private let zones = ZoneDatabase(
    folder: "/zones",
    files: ZoneFiles(read: {
      ["/zones/tzdata.zi": Array(listing.utf8), "/zones/zone.tab": Array(table.utf8)][$0]
    })
  )

  private let workplaces = Workplaces([
    Almaria.country("almaria", "Asia/Stadt", "Etc/Shared"),
    Almaria.country("almaria-north", "Asia/Stadt"),
    Almaria.country("borduria", "Asia/Port", "Etc/Shared"),
    Almaria.country("cathay", "Africa/Bay", "America/Norte"),
    Culture(id: "region", sort: .region, name: "Region", zones: ["Asia/Region"], positions: [], location: Almaria.here),
  ])

  @Test(arguments: [
    ("Asia/Stadt", Workplaces.Place.country("almaria")), ("Etc/Shared", .oneOf(["almaria", "borduria"])),
    ("Asia/Altstadt", .country("almaria")), ("Brazil/West", .country("cathay")), ("Island", .unknown),
    ("Arctic/Island", .unknown), ("Asia/Harbour", .unknown), ("Asia/Neighbour", .unknown), ("Asia/Region", .unknown),
    ("Nowhere", .unknown),
  ])
  func aPlaceIsToldFromItsZone(_ zone: String, _ expected: Workplaces.Place) {
    #expect(workplaces.place(ofZone: zone, in: zones) == expected)
  }

  @Test func aCountryWithoutAWeekHasThatOfItsRegion() {
    let week = Almaria.week("sun mon", "07:00", "15:00")
    var country = Almaria.country("almaria", "Asia/Stadt")
    country.parent = Located("region", at: Almaria.here)
    var region = Almaria.country("region")
    region.sort = .region
    region.week = week
    #expect(Workplaces([country, region]).week(of: .country("almaria"))?.week == week)
    #expect(Workplaces([country]).week(of: .country("almaria")) == nil)
  }

  @Test func countriesThatShareAZoneShareAWeekOrHaveNone() {
    let (early, late) = (Almaria.week("sun mon", nil, nil), Almaria.week("mon tue", nil, nil))
    let differ = Workplaces(countries: [:], weeks: ["a": early, "b": late])
    let agree = Workplaces(countries: [:], weeks: ["a": early, "b": early])
    #expect(differ.week(of: .oneOf(["a", "b"])) == nil)
    #expect(agree.week(of: .oneOf(["a", "b"]))?.week == early)
  }
}
