package import Diagnostics

/// What a pair often has to talk about or to mend.
package struct Situation: Hashable, Sendable {
  package var core: EntryCore
  /// Empty: it may arise at any stage.
  package var stages: [Stage]
  /// Minutes that it takes in a meeting.
  package var minutes: Int
  package var sensitivity: Sensitivity
  /// Declared facts of a pair that raise it without anybody naming it; the person whose fact it is has the side `caused`.
  package var facts: [PairFact]
  /// The title as each side would put it, with places for names; empty where the title serves both.
  package var headlines: [Script]
  package var what: RichText
  package var meaning: RichText
  package var advice: [Script]
  package var say: [Script]
  package var avoid: [Script]
  package var variants: [Variant]
  /// What to write down, agree or come back to.
  package var next: RichText
  package var apart: [Distinction]
  /// Which side would ask so, one for each asked phrase of the core.
  package var askedBy: [Side]

  package init(
    core: EntryCore,
    stages: [Stage] = [],
    minutes: Int,
    sensitivity: Sensitivity,
    facts: [PairFact] = [],
    headlines: [Script] = [],
    what: RichText,
    meaning: RichText,
    advice: [Script],
    say: [Script] = [],
    avoid: [Script] = [],
    variants: [Variant] = [],
    next: RichText,
    apart: [Distinction] = [],
    askedBy: [Side] = []
  ) {
    self.core = core
    self.stages = stages
    self.minutes = minutes
    self.sensitivity = sensitivity
    self.facts = facts
    self.headlines = headlines
    self.what = what
    self.meaning = meaning
    self.advice = advice
    self.say = say
    self.avoid = avoid
    self.variants = variants
    self.next = next
    self.apart = apart
    self.askedBy = askedBy
  }

  /// Advice or words for one side of a situation.
  package struct Script: Hashable, Sendable {
    package var side: Side
    package var audience: Audience
    /// The moment, for a sentence; nil where any moment will do.
    package var moment: String?
    package var text: RichText
    package var location: SourceLocation

    package init(side: Side, for audience: Audience, moment: String? = nil, text: RichText, location: SourceLocation) {
      self.side = side
      self.audience = audience
      self.moment = moment
      self.text = text
      self.location = location
    }
  }

  /// What changes where the two stand apart on a dimension.
  package struct Variant: Hashable, Sendable {
    package var dimension: Located<DimensionID>
    /// The smallest gap that chooses it.
    package var gap: Gap
    /// Nil: in either direction.
    package var mentorStand: MentorStand?
    package var audience: Audience
    package var text: RichText

    package init(
      dimension: Located<DimensionID>,
      gap: Gap,
      mentorStand: MentorStand? = nil,
      for audience: Audience,
      text: RichText
    ) {
      self.dimension = dimension
      self.gap = gap
      self.mentorStand = mentorStand
      self.audience = audience
      self.text = text
    }
  }

  /// What tells this situation from one that sounds alike.
  package struct Distinction: Hashable, Sendable {
    package var from: Located<EntryID>
    package var text: RichText

    package init(from: Located<EntryID>, text: RichText) {
      self.from = from
      self.text = text
    }
  }
}
