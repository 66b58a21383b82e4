import GuidanceModel
import MeetingCalendar
import Pair

/// Makes rows of the plan from meetings of the calendar, as one reader's page may tell them.
struct PlanRows {
  let reading: Reading
  let calendars: KnownCalendars

  func row(_ meeting: PlannedMeeting) -> MeetingPlan.Meeting {
    let dated = asMeeting(meeting)
    let problems = MeetingTimes(of: dated, in: calendars.named).problems
    var remarks = PlanRemarks(names: PairNames(reading)).remarks(on: meeting, problems: problems)
    if calendars.isUnnamedProblem(with: dated) { remarks.append(.init(.problem, "see your own calendar")) }
    return MeetingPlan.Meeting(
      date: meeting.date,
      start: meeting.start.map(start),
      minutes: meeting.minutes,
      minutesOwed: meeting.minutesOwed,
      choice: choice(meeting.choice),
      movedFrom: meeting.movedFrom,
      remarks: remarks
    )
  }

  /// The meeting as a profile would name it, so that its problems can be told as those of the next one are.
  private func asMeeting(_ planned: PlannedMeeting) -> Meeting {
    var meeting = Meeting()
    meeting.date = planned.date
    meeting.minutes = planned.minutes
    meeting.time = planned.start.flatMap { start in
      calendars.named.meetingZone?.moment(at: start.instant).time
    }
    return meeting
  }

  private func start(_ moment: PairMoment) -> MeetingPlan.Start {
    MeetingPlan.Start(
      reader: wall(moment[reading.role]),
      partner: wall(moment[reading.role.partner]),
      utc: wall(moment.utc)
    )
  }

  private func wall(_ moment: ZonedMoment) -> MeetingPlan.WallTime {
    MeetingPlan.WallTime(date: moment.date, time: moment.time, zone: moment.zoneName, offset: moment.offset.text)
  }

  private func choice(_ choice: PlannedMeeting.Choice) -> MeetingPlan.Meeting.Choice {
    switch choice {
    case .declared: .declared
    case .agreedHour: .agreedHour
    case .commonHour: .commonHour
    case .turn(let role): .turn(role)
    case .dayOnly: .dayOnly
    }
  }
}
