import Diagnostics
import GuidanceModel

extension ElementDecoder {
  func observance() -> Observance? {
    let (id, title, rule): (Located<EntryID>?, _, _) = (requiredIdentifier("id"), requiredLine("title"), rule())
    let effect = requiredValue("effect", as: Observance.Effect.self)
    let certainty = value("certainty", as: Observance.Certainty.self) ?? .exact
    let days = element.attribute("days") == nil ? 1 : integer("days", in: 1...366)
    let extent = value("extent", as: Observance.Extent.self) ?? .country
    let (checked, note) = (requiredDate("checked"), requiredText("effect"))
    if let id { EntryIdentity(problems: problems).check(id, startsWith: "observance") }
    guard let id, let title, let rule, let effect, let days, let checked, let note else { return nil }
    return Observance(
      id: id.value,
      title: title,
      otherNames: lines("also"),
      rule: rule,
      weekdays: values("on", as: Weekday.self),
      moves: children("move").compactMap { $0.move() },
      places: identifiers("where"),
      extent: extent,
      days: days,
      effect: effect,
      certainty: certainty,
      checked: checked,
      note: note,
      citations: citations(),
      location: location
    )
  }

  private func rule() -> Observance.Rule? {
    if let fixed = child("fixed") { return fixed.fixedRule() }
    if let weekday = child("weekday") { return weekday.weekdayRule() }
    if let easter = child("easter") { return easter.easterRule() }
    if let calendar = child("calendar") { return calendar.calendarRule() }
    if let dates = child("dates") { return dates.datesRule() }
    problems.isMissing(["fixed", "weekday", "easter", "calendar", "dates"], in: element)
    return nil
  }

  private func fixedRule() -> Observance.Rule? {
    let (month, day, offset) = (requiredInteger("month", in: 1...12), requiredInteger("day", in: 1...31), dayOffset)
    guard let month, let day, let offset else { return nil }
    // 2028 is a leap year: 29 February is a day in some years.
    if CivilDate(2028, month, day) == nil { problems.report(.noSuchDay(self, month: month, day: day)) }
    return .fixed(month: month, day: day, offset: offset)
  }

  private func weekdayRule() -> Observance.Rule? {
    let (month, weekday) = (requiredInteger("month", in: 1...12), requiredValue("weekday", as: Weekday.self))
    let (nth, offset) = (requiredInteger("nth", in: -5...5), dayOffset)
    guard let month, let weekday, let nth, let offset else { return nil }
    return .weekday(weekday, nth: nth, month: month, offset: offset)
  }

  private func easterRule() -> Observance.Rule? {
    let (church, offset) = (requiredValue("church", as: Observance.Church.self), dayOffset)
    guard let church, let offset else { return nil }
    return .easter(church, offset: offset)
  }

  private func calendarRule() -> Observance.Rule? {
    let system = requiredValue("system", as: Observance.CalendarSystem.self)
    let (month, day, offset) = (requiredInteger("month", in: 1...13), requiredInteger("day", in: 1...31), dayOffset)
    guard let system, let month, let day, let offset else { return nil }
    return .calendar(system, month: month, day: day, offset: offset)
  }

  private func datesRule() -> Observance.Rule? {
    let dates = children("date").compactMap { date -> CivilDate? in
      if let day = CivilDate(date.line) { return day }
      problems.isWrong(.notADay(date.line), in: date.element, value: ValueRule(form: .day))
      return nil
    }
    guard required("date") != nil, !dates.isEmpty else { return nil }
    return .dates(dates.sorted())
  }

  private func move() -> Observance.Move? {
    let from = requiredAttribute("from") == nil ? [] : values("from", as: Weekday.self)
    let direction = value("direction", as: Observance.Move.Direction.self) ?? .after
    guard let to = requiredValue("to", as: Weekday.self), !from.isEmpty else { return nil }
    return Observance.Move(from: from, to: to, direction: direction)
  }

  private var dayOffset: Int? { element.attribute("offset") == nil ? 0 : integer("offset", in: -366...366) }
}

extension Diagnostic {
  fileprivate static func noSuchDay(_ rule: ElementDecoder, month: Int, day: Int) -> Diagnostic {
    Diagnostic(
      id: "no-such-day",
      severity: .error,
      location: rule.location,
      reason: "month \(month) has no day \(day)",
      response: "Correct month or day."
    )
  }
}
