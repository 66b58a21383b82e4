package import GuidanceModel

/// An instant as it stands on the wall calendar and the wall clock of one zone.
package struct ZonedMoment: Hashable, Sendable {
  package let instant: Instant
  package let zoneName: String
  package let date: CivilDate
  /// Seconds are dropped: no zone has had any in its offset since 1972.
  package let time: ClockTime
  package let offset: ZoneOffset

  init(_ instant: Instant, zoneName: String, offset: ZoneOffset) {
    self.instant = instant
    self.zoneName = zoneName
    self.offset = offset
    let local = instant.seconds + offset.seconds
    let day = local.flooredDivision(by: 86_400)
    date = CivilDate(daysSinceEpoch: day)
    time = ClockTime(wrapping: (local - day * 86_400) / 60)
  }

  /// The instant in UTC.
  package init(utc instant: Instant) {
    self.init(instant, zoneName: "UTC", offset: ZoneOffset(seconds: 0, abbreviation: "UTC"))
  }

  package var weekday: Weekday { date.weekday }
}

extension ZonedMoment: CustomStringConvertible {
  /// `2026-12-03 09:00 +01:00`.
  package var description: String { "\(date) \(time) \(offset.text)" }
}

extension Int {
  /// The quotient rounded down, also below zero.
  func flooredDivision(by divisor: Int) -> Int {
    let (quotient, remainder) = quotientAndRemainder(dividingBy: divisor)
    return remainder < 0 ? quotient - 1 : quotient
  }
}
