import GuidanceModel

/// How inconvenient an hour is for one person.
package struct Awkwardness: Hashable, Sendable {
  /// From the farthest end of the meeting to the nearest working hour; 0 inside the hours.
  package let minutesOutside: Int
  /// How much of the meeting lies between 22:00 and 07:00 on the person's wall; 0 inside the hours, whenever they are.
  package let minutesAsleep: Int
  /// The person does not work on that day.
  package let isDayOff: Bool

  package static let none = Awkwardness(minutesOutside: 0, minutesAsleep: 0, isDayOff: false)

  /// One number to compare hours by: a minute away from work counts 1, a day off as much as four hours, a minute of
  /// sleep as much as eight. A judgment: one hour of the night is worse than a whole evening.
  package var cost: Int {
    min(minutesOutside, 12 * 60) + minutesAsleep * 8 + (isDayOff ? 4 * 60 : 0)
  }

  init(minutesOutside: Int, minutesAsleep: Int, isDayOff: Bool) {
    self.minutesOutside = minutesOutside
    self.minutesAsleep = minutesAsleep
    self.isDayOff = isDayOff
  }

  init(of meeting: Range<Instant>, for attendee: Attendee, in zone: Zone) {
    let date = zone.moment(at: meeting.lowerBound).date
    let shifts = attendee.shifts(on: date.adding(days: -2)...date.adding(days: 2), in: zone)
    let start = zone.moment(at: meeting.lowerBound)
    self.init(
      of: meeting,
      shifts: shifts,
      hours: attendee.hours,
      startingOn: start.weekday,
      at: start.time.minutes
    )
  }

  /// `shifts` reach at least a day to either side of the meeting, which starts at a minute of a day on the person's wall.
  init(
    of meeting: Range<Instant>,
    shifts: [Range<Instant>],
    hours: WorkingHours,
    startingOn weekday: Weekday,
    at minute: Int
  ) {
    let isInside = shifts.contains { $0.lowerBound <= meeting.lowerBound && meeting.upperBound <= $0.upperBound }
    let worst = max(
      Self.minutes(from: meeting.lowerBound, to: shifts),
      Self.minutes(from: meeting.upperBound, to: shifts)
    )
    let length = meeting.upperBound.minutes(since: meeting.lowerBound)
    self.init(
      // A meeting across a break has both ends in working hours and is still not inside them.
      minutesOutside: isInside ? 0 : max(worst, 1),
      minutesAsleep: isInside ? 0 : Self.minutesAsleep(from: minute, for: length),
      isDayOff: !isInside && !hours.isWorkingDay(weekday)
    )
  }

  /// 0 inside a shift; half a day where there is none near.
  private static func minutes(from instant: Instant, to shifts: [Range<Instant>]) -> Int {
    var least: Int?
    for shift in shifts {
      let distance = max(0, shift.lowerBound.minutes(since: instant), instant.minutes(since: shift.upperBound))
      least = min(least ?? distance, distance)
    }
    return least ?? 12 * 60
  }

  private static func minutesAsleep(from start: Int, for minutes: Int) -> Int {
    let (night, morning) = (22 * 60, 7 * 60)
    return (-1...1).reduce(0) { asleep, day in
      let dark = (night + day * 1440)..<(morning + (day + 1) * 1440)
      return asleep + dark.clamped(to: start..<(start + minutes)).count
    }
  }
}
