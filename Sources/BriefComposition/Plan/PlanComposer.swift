package import GuidanceModel
import MeetingCalendar
package import Pair

extension BriefComposer {
  /// The coming thirteen weeks for one of the two.
  package func plan(for role: Role, from profile: Profile) -> MeetingPlan {
    PlanComposer(reading(for: role, of: profile)).plan()
  }
}

/// Lays out the coming weeks for one reader.
struct PlanComposer {
  /// A quarter of a year.
  static let weeks = 13

  private let reading: Reading
  private let cadence: Cadence?
  private var numbering = SourceNumbering()

  init(_ reading: Reading) {
    self.reading = reading
    cadence = reading.cadence
  }

  func plan() -> MeetingPlan {
    var composer = self
    let warnings = composer.warnings.map { composer.numbering.numbered($0) }
    let sections = composer.sections()
    return MeetingPlan(
      reader: reading.role,
      readerName: reading.readerName,
      partnerName: reading.partnerName,
      profileID: reading.profile.id,
      title: "The coming thirteen weeks with \(reading.partnerName)",
      today: reading.today,
      lastDay: reading.today.adding(days: Self.weeks * 7 - 1),
      contentVersion: reading.material.contentVersion,
      zoneDataVersion: reading.zoneDataVersion,
      programVersion: reading.material.programVersion,
      warnings: warnings,
      sections: sections.filter { !$0.isEmpty },
      sources: composer.numbering.sources(in: reading.material)
    )
  }

  private mutating func sections() -> [MeetingPlan.Section] {
    guard let calendars = reading.calendars else { return [] }
    let rows = PlanRows(reading: reading, calendars: calendars)
    return [
      dates(rows), hours(calendars.named), between(calendars.named), postponing(rows), rhythm(),
    ].compactMap { $0 }
  }

  private mutating func dates(_ rows: PlanRows) -> MeetingPlan.Section? {
    guard let cadence else { return nil }
    let remarks = PlanRemarks(names: PairNames(reading))
    let skipped = cadence.skipped.map { skipped in
      let why = remarks.words(skipped.because).joined(separator: ", ")
      let text = "no date near it suits both" + (why.isEmpty ? "." : ": \(why).")
      return DraftLine(.flag, label: DateWords.short(skipped.date), text, origin: reading.zoneOrigin)
    }
    return section(.dates, "The dates", meetings: cadence.meetings.map(rows.row), skipped)
  }

  private mutating func hours(_ calendar: PairCalendar) -> MeetingPlan.Section? {
    let next = cadence?.meetings.first
    guard let date = next?.date ?? reading.profile.meeting.date else { return nil }
    let drawing = HoursDrawing(reading: reading, calendar: calendar, names: PairNames(reading))
    let chart = drawing.chart(on: date, at: next?.start?.instant, minutes: next?.minutes ?? 60)
    guard let chart else { return nil }
    let title = "The hours around \(day(next) ?? DateWords.weekday(date))"
    var section = MeetingPlan.Section(id: .hours, title: title, chart: chart)
    let lines = [CalendarLines(reading: reading, calendar: calendar).overlap(on: date)].compactMap { $0 }
    section.lines = lines.map { numbering.numbered($0) }
    return section
  }

  private mutating func between(_ calendar: PairCalendar) -> MeetingPlan.Section {
    let lines = BetweenLines(reading: reading, calendar: calendar, weeks: Self.weeks).lines
    return section(.between, "In between", lines)
  }

  /// What to offer if the next meeting cannot be kept.
  private mutating func postponing(_ rows: PlanRows) -> MeetingPlan.Section? {
    guard let cadence, let next = cadence.meetings.first else { return nil }
    let offers = reading.alternatives(to: next, in: cadence)
    let text =
      offers.isEmpty
      ? "The two weeks after it hold no other day on which both work. Ask for half an hour."
      : "Say why, and offer all of these at once. Time that is lost is added to the next meeting."
    let line = DraftLine(.act, text, origin: .computed("rule"))
    let title = "If \(day(next) ?? "the next meeting") cannot be kept"
    return section(.postponing, title, meetings: offers.map(rows.row), [line])
  }

  private mutating func rhythm() -> MeetingPlan.Section? {
    guard let cadence else { return nil }
    let title = "How these dates come about"
    return section(.rhythm, title, RhythmLines(reading: reading, cadence: cadence).lines)
  }

  private mutating func section(
    _ id: MeetingPlan.Section.ID,
    _ title: String,
    meetings: [MeetingPlan.Meeting] = [],
    _ lines: [DraftLine]
  ) -> MeetingPlan.Section {
    MeetingPlan.Section(id: id, title: title, meetings: meetings, lines: lines.map { numbering.numbered($0) })
  }

  /// On the reader's calendar where it is known.
  private func day(_ meeting: PlannedMeeting?) -> String? {
    meeting.map { DateWords.weekday($0.start?[reading.role].date ?? $0.date) }
  }

  private var warnings: [DraftLine] {
    [HeaderTimes(reading).missingClocks, TimeBlock.stale(reading), missingRhythm, farMeeting].compactMap { $0 }
  }

  /// Why there are no dates, where the next meeting lies behind the last day of the plan.
  private var farMeeting: DraftLine? {
    guard let date = reading.profile.meeting.date, PairCalendar.isFar(date, from: reading.today) else { return nil }
    let text = "the meeting on \(DateWords.full(date)) lies after these weeks. Plan from a later day: --today \(date)"
    return DraftLine(.flag, label: "Dates", text, origin: .computed("profile"))
  }

  private var missingRhythm: DraftLine? {
    guard reading.cadenceRules == nil else { return nil }
    return DraftLine(
      .flag,
      label: "Dates",
      "no rhythm is held, so none can be planned. Add a <rhythm> to the programme.",
      origin: .computed("content")
    )
  }
}
