import GuidanceModel
import Pair
import Testing

@testable import MeetingCalendar

@Suite struct WorkingHoursTests {
  private func hours(_ zone: String?, declared: [Person.Hours] = []) -> WorkingHours {
    var profile = Almaria.profile(mentor: zone, mentoree: nil)
    profile.mentor.hours = declared
    return Almaria.calendar(of: profile).mentor.hours
  }

  @Test func theirOwnHoursComeFirst() {
    let own = Almaria.hours("tue thu", "10:00", "12:00")
    #expect(hours("Almaria/Stadt", declared: own) == WorkingHours(own, basis: .declared))
  }

  @Test(arguments: [
    ("Almaria/Stadt" as String?, WorkingHours.Basis.country("almaria"), "mon tue wed thu fri", "08:00", "17:00"),
    ("Cathay/Bay", .country("cathay"), "sun mon tue wed thu", "09:00", "18:00"),
    ("Borduria/Port", .daysOfCountry("borduria"), "mon tue wed thu fri", "09:00", "17:00"),
    ("Dateline/East", .assumed, "mon tue wed thu fri", "09:00", "17:00"),
    (nil, .assumed, "mon tue wed thu fri", "09:00", "17:00"),
  ])
  func thenTheWeekOfTheirPlaceOfWork(
    _ zone: String?,
    _ basis: WorkingHours.Basis,
    _ days: String,
    _ from: String,
    _ to: String
  ) {
    #expect(hours(zone) == WorkingHours(Almaria.hours(days, from, to), basis: basis))
    #expect(basis.isAssumption == (from == "09:00" && to == "17:00"))
  }

  @Test func aCultureTieIsNoPlace() {
    var profile = Almaria.profile(mentor: "Dateline/East", mentoree: nil)
    profile.mentor.cultures = [.init(culture: Located("cathay", at: Almaria.here), tie: .raised)]
    #expect(Almaria.calendar(of: profile).mentor.hours.basis == .assumed)
    #expect(Almaria.calendar(of: profile).mentor.place == .unknown)
  }

  @Test func aShiftMayEndOnTheNextDay() throws {
    let zone = try Almaria.zones.zone(named: "Cathay/Bay")
    let night = WorkingHours(Almaria.hours("mon", "22:00", "02:00"), basis: .declared)
    let monday = try #require(CivilDate("2026-11-23"))
    let shift = try #require(night.shifts(on: monday, in: zone).first)
    #expect(zone.moment(at: shift.lowerBound).description == "2026-11-23 22:00 +09:00")
    #expect(zone.moment(at: shift.upperBound).description == "2026-11-24 02:00 +09:00")
    #expect(night.shifts(on: monday.adding(days: 1), in: zone).isEmpty)
  }

  @Test func stretchesThatTouchAreOne() throws {
    let zone = try Almaria.zones.zone(named: "Cathay/Bay")
    let split = ["09:00 12:00", "11:00 13:00", "13:00 14:00", "15:00 16:00"].flatMap { text in
      let times = text.split(separator: " ").map(String.init)
      return Almaria.hours("mon", times[0], times[1])
    }
    let monday = try #require(CivilDate("2026-11-23"))
    let lengths = WorkingHours(split, basis: .declared).shifts(on: monday, in: zone)
      .map { $0.upperBound.minutes(since: $0.lowerBound) }
    #expect(lengths == [300, 60])
  }

  @Test func aDayWithAClockChangeHasItsTrueLength() throws {
    let zone = try Almaria.zones.zone(named: "Almaria/Stadt")
    let early = WorkingHours(Almaria.hours("sun", "00:00", "06:00"), basis: .declared)
    let lengths = try ["2027-03-28", "2027-06-06", "2027-10-31"].map { text in
      let date = try #require(CivilDate(text))
      return early.shifts(on: date, in: zone).map { $0.upperBound.minutes(since: $0.lowerBound) }
    }
    #expect(lengths == [[300], [360], [420]])
  }
}
