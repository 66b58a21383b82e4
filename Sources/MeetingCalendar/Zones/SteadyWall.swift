import GuidanceModel

/// The wall of a zone over some hours. On most days the clocks do not change: each instant is then read by one sum.
struct SteadyWall {
  let zone: Zone
  /// Nil where the clocks change within these hours.
  fileprivate let seconds: Int?

  init(_ zone: Zone, over hours: Range<Instant>) {
    self.zone = zone
    seconds = zone.transitions(in: hours).isEmpty ? zone.offset(at: hours.lowerBound).seconds : nil
  }

  /// Over some days, with room on either side for every difference from UTC.
  init(_ zone: Zone, overDays days: ClosedRange<CivilDate>) {
    let (first, last) = (days.lowerBound.adding(days: -3), days.upperBound.adding(days: 3))
    self.init(zone, over: Instant(first, secondsIntoDay: 0)..<Instant(last, secondsIntoDay: 0))
  }

  /// The weekday and the minute of the day, at an instant of these hours.
  func reading(at instant: Instant) -> (weekday: Weekday, minute: Int) {
    guard let seconds else {
      let moment = zone.moment(at: instant)
      return (moment.weekday, moment.time.minutes)
    }
    let local = instant.seconds + seconds
    let day = local.flooredDivision(by: 86_400)
    return (Weekday(daysSinceEpoch: day), (local - day * 86_400) / 60)
  }
}

extension SteadyWall {
  /// The instant at which the wall shows a time, as calendar programs read it; the day and those beside it are of these
  /// hours.
  func instant(of date: CivilDate, at time: ClockTime) -> Instant {
    guard let seconds else { return zone.reading(of: date, at: time).usual.instant }
    return Instant(seconds: date.daysSinceEpoch * 86_400 + time.minutes * 60 - seconds)
  }
}

extension Zone {
  /// The instants at which the wall shows a full or half hour of a day, in its order; `hours` are those of the day.
  func halfHours(of date: CivilDate, from hours: Range<Instant>) -> [Instant] {
    let minutes = stride(from: 0, to: 1440, by: 30)
    let isSteady = hours.upperBound.minutes(since: hours.lowerBound) == 1440 && transitions(in: hours).isEmpty
    if isSteady { return minutes.map(hours.lowerBound.adding(minutes:)) }
    return minutes.map { reading(of: date, at: ClockTime(wrapping: $0)).usual.instant }.filter(hours.contains)
  }
}
