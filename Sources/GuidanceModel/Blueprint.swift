package import Diagnostics

/// A block of the brief, in the order of its anatomy.
package enum BriefBlock: String, Sendable, CaseIterable {
  case header
  case purpose
  case matters
  case say
  case opening
  case prepare
  case agenda
  case person
  case differences
  case contract
  case time
  case commitments
  case asynchronous
  case repair
  case basis
}

/// Which blocks a brief has at a stage, in which order, with which word budget.
package struct Blueprint: Hashable, Sendable {
  package var id: EntryID
  package var stage: Stage
  package var title: String
  /// What this meeting is for, for a reader.
  package var purposes: [Addressed]
  /// What the reader has in hand when it went well.
  package var outcomes: [Addressed]
  package var sections: [Section]
  package var preparations: [Preparation]
  package var slots: [Slot]
  /// The situation whose sentences stand under what to do if it goes wrong; nil: none.
  package var repair: Located<EntryID>?
  package var citations: [Citation]
  package var location: SourceLocation

  package init(
    id: EntryID,
    stage: Stage,
    title: String,
    purposes: [Addressed],
    outcomes: [Addressed],
    sections: [Section],
    preparations: [Preparation] = [],
    slots: [Slot],
    repair: Located<EntryID>? = nil,
    citations: [Citation] = [],
    location: SourceLocation
  ) {
    self.id = id
    self.stage = stage
    self.title = title
    self.purposes = purposes
    self.outcomes = outcomes
    self.sections = sections
    self.preparations = preparations
    self.slots = slots
    self.repair = repair
    self.citations = citations
    self.location = location
  }

  /// A text for a reader.
  package struct Addressed: Hashable, Sendable {
    package var audience: Audience
    package var text: RichText

    package init(for audience: Audience, text: RichText) {
      self.audience = audience
      self.text = text
    }
  }

  package struct Section: Hashable, Sendable {
    package var block: BriefBlock
    /// Its word budget.
    package var words: Int
    /// At most this many points, each of which stands or falls together; nil: as many as the words allow.
    package var points: Int?

    package init(block: BriefBlock, words: Int, points: Int? = nil) {
      self.block = block
      self.words = words
      self.points = points
    }
  }

  /// What to do before the meeting.
  package struct Preparation: Hashable, Sendable {
    package var audience: Audience
    /// Working days before the meeting.
    package var daysBefore: Int
    package var text: RichText

    package init(for audience: Audience, daysBefore: Int, text: RichText) {
      self.audience = audience
      self.daysBefore = daysBefore
      self.text = text
    }
  }

  /// A part of the meeting.
  package struct Slot: Hashable, Sendable {
    package enum Kind: String, Sendable, CaseIterable {
      case opening
      case carried
      case planned
      case unplanned
      case commitments
    }

    package var kind: Kind
    /// Its share of the meeting in percent.
    package var share: Int
    package var text: RichText

    package init(kind: Kind, share: Int, text: RichText) {
      self.kind = kind
      self.share = share
      self.text = text
    }
  }
}
