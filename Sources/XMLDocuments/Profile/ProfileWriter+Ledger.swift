import GuidanceModel
import Pair

extension ProfileWriter {
  /// Nil where nothing stands between the two yet.
  static func ledger(_ ledger: Ledger) -> ElementText? {
    var children: [ElementText] = [ledger.rhythm.map(rhythm)].compactMap { $0 }
    children += ledger.agreements.map(agreement)
    children += ledger.expectations.map { pairText("expects", $0.text, before: [("item", $0.item.value.text)]) }
    children += ledger.commitments.map(commitment) + ledger.incidents.map(incident)
    children += ledger.carried.map { pairText("carried", $0.text, after: [("priority", String($0.priority))]) }
    children += ledger.notes.map { pairText("note", $0, usual: .owner) }
    let element = ElementText(
      name: "pair",
      attributes: [
        ("met", ledger.haveMet.map { $0 ? "yes" : "no" }), ("could-meet", ledger.couldMeet),
        ("since", ledger.since?.description), ("minutes-owed", ledger.minutesOwed.map(String.init)),
        ("awkward-turn", ledger.awkwardTurn?.rawValue),
      ],
      children: children
    )
    return element.isEmpty ? nil : element
  }

  private static func rhythm(_ rhythm: PairRhythm) -> ElementText {
    let days = rhythm.days.map(\.rawValue).joined(separator: " ")
    return ElementText(
      name: "rhythm",
      attributes: [
        ("weeks", String(rhythm.weeksBetween)), ("minutes", rhythm.minutes.map(String.init)),
        ("days", days.isEmpty ? nil : days), ("time", rhythm.time?.description),
      ]
    )
  }

  private static func agreement(_ agreement: Ledger.Agreement) -> ElementText {
    ElementText(
      name: "agreement",
      attributes: [("item", agreement.item.value.text), ("date", agreement.date?.description)],
      words: agreement.value
    )
  }

  private static func commitment(_ commitment: Ledger.Commitment) -> ElementText {
    let state = commitment.state == .open ? nil : commitment.state.rawValue
    return pairText("commitment", commitment.text, after: [("due", commitment.due?.description), ("state", state)])
  }

  private static func incident(_ incident: Ledger.Incident) -> ElementText {
    pairText(
      "incident",
      incident.text,
      before: [("situation", incident.situation.value.text)],
      after: [("date", incident.date?.description), ("before", incident.before), ("since", incident.since)]
    )
  }
}
