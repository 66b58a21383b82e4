/// A profile without anything by which the two could be known, for a page that may be shown to a trainer.
///
/// Names, employers, places and every word of their own are gone; cultures, kinds of work, levels of language, zones, dates
/// and what was selected by the words stay.
package struct Redaction: Sendable {
  package let profile: Profile
  /// What stands for each text, by the text.
  package let stands: [String: String]

  package init(_ profile: Profile) {
    var stands = StandIns()
    var redacted = profile
    redacted.id = "redacted"
    stands.hide(&redacted.mentor)
    stands.hide(&redacted.mentoree)
    stands.hide(&redacted.meeting.purposes, as: "a purpose")
    stands.hide(&redacted.ledger)
    self.profile = redacted
    self.stands = stands.byText
  }
}

/// Puts a stand-in of its own in the place of each text, so that what was found by the text is found by what stands for it.
private struct StandIns {
  private(set) var byText: [String: String] = [:]

  mutating func hide(_ person: inout Person) {
    (person.name, person.callName, person.pronunciation, person.pronouns) = (nil, nil, nil, nil)
    (person.address, person.place) = (nil, nil)
    person.work?.title = nil
    person.work?.organisation = nil
    for index in person.preferences.indices { hide(&person.preferences[index].text, as: "a preference") }
    for index in person.constraints.indices { hide(&person.constraints[index].text, as: "a constraint") }
    hide(&person.style, as: "a style")
    hide(&person.goals, as: "a goal")
    hide(&person.hopes, as: "a hope")
    hide(&person.worries, as: "a worry")
    hide(&person.offers, as: "an offer")
    hide(&person.notes, as: "a note")
  }

  mutating func hide(_ ledger: inout Ledger) {
    if ledger.couldMeet != nil { ledger.couldMeet = hidden("an occasion") }
    for index in ledger.agreements.indices { ledger.agreements[index].value = hidden("agreed") }
    for index in ledger.expectations.indices { hide(&ledger.expectations[index].text, as: "a hope") }
    for index in ledger.commitments.indices { hide(&ledger.commitments[index].text, as: "a promise") }
    for index in ledger.carried.indices { hide(&ledger.carried[index].text, as: "a point") }
    for index in ledger.incidents.indices { hide(&ledger.incidents[index]) }
    hide(&ledger.notes, as: "a note")
  }

  private mutating func hide(_ incident: inout Ledger.Incident) {
    if incident.before != nil { incident.before = hidden("somebody") }
    if incident.since != nil { incident.since = hidden("what followed") }
    if !incident.text.text.isEmpty { hide(&incident.text, as: "what happened") }
  }

  mutating func hide(_ texts: inout [SharedText], as kind: String) {
    for index in texts.indices { hide(&texts[index], as: kind) }
  }

  private mutating func hide(_ text: inout SharedText, as kind: String) {
    let stand = byText[text.text] ?? hidden("\(kind), no. \(byText.count + 1)")
    byText[text.text] = stand
    text.text = stand
  }

  private func hidden(_ kind: String) -> String { "[not shown: \(kind)]" }
}
