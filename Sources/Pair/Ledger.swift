package import GuidanceModel

/// What the two share: what they agreed, promised, owe and carry over.
package struct Ledger: Hashable, Sendable {
  /// Whether they have ever met in person; nil: not said.
  package var haveMet: Bool?
  /// When and where they could meet in person.
  package var couldMeet: String?
  package var since: CivilDate?
  /// The rhythm that the two agreed; nil: the programme's or the practices' holds.
  package var rhythm: PairRhythm?
  package var agreements: [Agreement] = []
  package var expectations: [Expectation] = []
  package var commitments: [Commitment] = []
  package var minutesOwed: Int?
  /// Whose turn it is to take the awkward hour.
  package var awkwardTurn: Role?
  package var incidents: [Incident] = []
  package var carried: [CarriedItem] = []
  package var notes: [SharedText] = []

  package init() {}

  /// A point of a checklist that is settled.
  package struct Agreement: Hashable, Sendable {
    package var item: Located<EntryID>
    package var value: String
    package var date: CivilDate?

    package init(item: Located<EntryID>, value: String, date: CivilDate? = nil) {
      self.item = item
      self.value = value
      self.date = date
    }
  }

  /// What one of the two expects on a point that is not settled.
  package struct Expectation: Hashable, Sendable {
    package var item: Located<EntryID>
    package var text: SharedText

    package init(item: Located<EntryID>, text: SharedText) {
      self.item = item
      self.text = text
    }
  }

  package struct Commitment: Hashable, Sendable {
    package enum State: String, Sendable, CaseIterable {
      case open
      case done
      case dropped
    }

    package var text: SharedText
    package var due: CivilDate?
    package var state: State

    package init(text: SharedText, due: CivilDate? = nil, state: State = .open) {
      self.text = text
      self.due = due
      self.state = state
    }
  }

  /// Something that happened between the two. The text may be empty; its owner is the one who did it.
  package struct Incident: Hashable, Sendable {
    package var situation: Located<EntryID>
    package var date: CivilDate?
    package var before: String?
    package var since: String?
    package var text: SharedText

    package init(
      situation: Located<EntryID>,
      date: CivilDate? = nil,
      before: String? = nil,
      since: String? = nil,
      text: SharedText
    ) {
      self.situation = situation
      self.date = date
      self.before = before
      self.since = since
      self.text = text
    }
  }

  /// A point for the agenda that was not reached. Priority 1 comes first.
  package struct CarriedItem: Hashable, Sendable {
    package var text: SharedText
    package var priority: Int

    package init(text: SharedText, priority: Int) {
      self.text = text
      self.priority = priority
    }
  }
}
