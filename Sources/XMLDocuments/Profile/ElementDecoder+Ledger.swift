import Diagnostics
import GuidanceModel
import Pair

extension ElementDecoder {
  func ledger() -> Ledger {
    var ledger = Ledger()
    ledger.haveMet = value("met", as: YesNo.self).map { $0 == .yes }
    ledger.couldMeet = string("could-meet")
    ledger.since = date("since")
    ledger.rhythm = child("rhythm")?.pairRhythm()
    ledger.agreements = children("agreement").compactMap { $0.agreement() }
    ledger.expectations = children("expects").compactMap { $0.expectation() }
    ledger.commitments = children("commitment").compactMap { $0.commitment() }
    ledger.minutesOwed = integer("minutes-owed", in: 0...9_999)
    ledger.awkwardTurn = value("awkward-turn")
    ledger.incidents = children("incident").compactMap { $0.incident() }
    ledger.carried = children("carried").compactMap { $0.carriedItem() }
    ledger.notes = pairTexts("note", share: .owner)
    return ledger
  }

  private func pairRhythm() -> PairRhythm? {
    let (weeks, minutes) = (requiredInteger("weeks", in: 1...52), integer("minutes", in: 1...1_440))
    let (days, time) = (element.attribute("days") == nil ? [] : values("days", as: Weekday.self), clock("time"))
    return weeks.map { PairRhythm(weeksBetween: $0, minutes: minutes, days: days, time: time) }
  }

  private func agreement() -> Ledger.Agreement? {
    let (item, date): (Located<EntryID>?, _) = (requiredIdentifier("item"), date("date"))
    if line.isEmpty { problems.isEmpty(element) }
    guard let item, !line.isEmpty else { return nil }
    return Ledger.Agreement(item: item, value: line, date: date)
  }

  private func expectation() -> Ledger.Expectation? {
    let (item, text): (Located<EntryID>?, _) = (requiredIdentifier("item"), pairText())
    guard let item, let text else { return nil }
    return Ledger.Expectation(item: item, text: text)
  }

  private func commitment() -> Ledger.Commitment? {
    let (text, due) = (pairText(), date("due"))
    let state = element.attribute("state") == nil ? .open : requiredValue("state", as: Ledger.Commitment.State.self)
    guard let text, let state else { return nil }
    return Ledger.Commitment(text: text, due: due, state: state)
  }

  private func incident() -> Ledger.Incident? {
    let (situation, date): (Located<EntryID>?, _) = (requiredIdentifier("situation"), date("date"))
    let text = pairText(mayBeEmpty: true)
    guard let situation, let text else { return nil }
    return Ledger.Incident(
      situation: situation,
      date: date,
      before: string("before"),
      since: string("since"),
      text: text
    )
  }

  private func carriedItem() -> Ledger.CarriedItem? {
    let text = pairText()
    let priority = element.attribute("priority") == nil ? 2 : integer("priority", in: 1...3)
    guard let text, let priority else { return nil }
    return Ledger.CarriedItem(text: text, priority: priority)
  }
}

private enum YesNo: String, CaseIterable {
  case yes
  case no
}
