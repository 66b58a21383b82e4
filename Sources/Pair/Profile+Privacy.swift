package import GuidanceModel

extension Profile {
  /// The profile as one reader may know it: every text of the partner that is not shared is gone.
  ///
  /// Briefs are composed from this and nothing else, so that an unshared item of one changes no byte of the other's brief.
  package func known(to reader: Role) -> Profile {
    var known = self
    known.meeting.purposes.removeAll { !$0.isVisible(to: reader) }
    known.mentor = mentor.known(to: reader)
    known.mentoree = mentoree.known(to: reader)
    known.ledger.expectations.removeAll { !$0.text.isVisible(to: reader) }
    known.ledger.commitments.removeAll { !$0.text.isVisible(to: reader) }
    known.ledger.incidents.removeAll { !$0.text.isVisible(to: reader) }
    known.ledger.carried.removeAll { !$0.text.isVisible(to: reader) }
    known.ledger.notes.removeAll { !$0.isVisible(to: reader) }
    return known
  }
}

extension Person {
  /// The person as one reader may know them.
  package func known(to reader: Role) -> Person {
    guard reader != role else { return self }
    var known = self
    if let address, !address.isVisible(to: reader) { known.address = nil }
    known.style.removeAll { !$0.isVisible(to: reader) }
    known.answers.removeAll { $0.share == .owner }
    known.preferences.removeAll { !$0.text.isVisible(to: reader) }
    known.constraints.removeAll { !$0.text.isVisible(to: reader) }
    known.goals.removeAll { !$0.isVisible(to: reader) }
    known.hopes.removeAll { !$0.isVisible(to: reader) }
    known.worries.removeAll { !$0.isVisible(to: reader) }
    known.offers.removeAll { !$0.isVisible(to: reader) }
    known.notes.removeAll { !$0.isVisible(to: reader) }
    return known
  }
}
