import GuidanceModel
import MeetingCalendar
import Pair

/// Draws the hours of two people around a moment: twelve hours to either side, so that the shifts nearest to it stand
/// whole.
struct HoursDrawing {
  let reading: Reading
  let calendar: PairCalendar
  let names: PairNames

  /// The picture around a meeting that lasts so many minutes; around noon of the meeting's day where it has no hour.
  /// Nil where a zone is missing.
  func chart(on date: CivilDate, at start: Instant?, minutes: Int) -> HoursChart? {
    guard let noon = calendar.meetingZone?.reading(of: date, at: ClockTime(wrapping: 720)).usual.instant else {
      return nil
    }
    let axis = axis(around: start ?? noon)
    let rows = names.ordered.compactMap { row($0, on: axis) }
    guard rows.count == 2 else { return nil }
    let begin = ZonedMoment(utc: axis.lowerBound)
    return HoursChart(
      date: begin.date,
      time: begin.time,
      minutes: Self.hours * 60,
      rows: rows,
      common: rows[0].blocks.common(with: rows[1].blocks),
      meeting: start.map { place($0..<$0.adding(minutes: minutes), on: axis) }
    )
  }

  private static let hours = 24

  /// Begins on a full hour.
  private func axis(around middle: Instant) -> Range<Instant> {
    let seconds = middle.seconds - Self.hours * 1800
    let start = Instant(seconds: seconds - (seconds % 3600 + 3600) % 3600)
    return start..<start.adding(minutes: Self.hours * 60)
  }

  private func row(_ role: Role, on axis: Range<Instant>) -> HoursChart.Row? {
    guard let zone = calendar[role].zone else { return nil }
    let shifts = shifts(of: role, in: zone, on: axis)
    var spans: [String] = []
    for shift in shifts {
      let span = "\(zone.moment(at: shift.lowerBound).time) to \(zone.moment(at: shift.upperBound).time)"
      if !spans.contains(span) { spans.append(span) }
    }
    let hours = spans.isEmpty ? "no working hours" : spans.joined(separator: " and ")
    return HoursChart.Row(
      name: reading.label(role),
      zone: zone.name,
      blocks: shifts.map { place($0, on: axis) },
      hours: hours + basis(calendar[role].hours.basis)
    )
  }

  /// Whole shifts that reach into the axis.
  private func shifts(of role: Role, in zone: Zone, on axis: Range<Instant>) -> [Range<Instant>] {
    let first = zone.moment(at: axis.lowerBound).date.adding(days: -1)
    let hours = calendar[role].hours
    return (0...3).flatMap { hours.shifts(on: first.adding(days: $0), in: zone) }.filter { $0.overlaps(axis) }
  }

  /// Cut off where the axis ends.
  private func place(_ stretch: Range<Instant>, on axis: Range<Instant>) -> Range<Int> {
    let part = stretch.clamped(to: axis)
    let start = part.lowerBound.minutes(since: axis.lowerBound)
    return start..<start + part.upperBound.minutes(since: part.lowerBound)
  }

  private func basis(_ basis: WorkingHours.Basis) -> String {
    switch basis {
    case .declared: ""
    case .country(let country): ", the usual hours of \(reading.material.name(of: country))"
    case .daysOfCountry, .assumed: ", assumed"
    }
  }
}

extension [Range<Int>] {
  /// What lies in both.
  fileprivate func common(with others: [Range<Int>]) -> [Range<Int>] {
    flatMap { mine in others.map { mine.clamped(to: $0) } }.filter { !$0.isEmpty }
  }
}
