package import Diagnostics

/// What a pair often has to talk about or to mend.
///
/// A value, kept by reference until it is changed.
package struct Situation: Hashable, Sendable {
  private var kept: CopyOnWrite<Facts>

  package var core: EntryCore {
    get { kept.facts.core }
    set { kept = kept.changed { $0.core = newValue } }
  }
  /// Empty: it may arise at any stage.
  package var stages: [Stage] {
    get { kept.facts.stages }
    set { kept = kept.changed { $0.stages = newValue } }
  }
  /// Minutes that it takes in a meeting.
  package var minutes: Int {
    get { kept.facts.minutes }
    set { kept = kept.changed { $0.minutes = newValue } }
  }
  package var sensitivity: Sensitivity {
    get { kept.facts.sensitivity }
    set { kept = kept.changed { $0.sensitivity = newValue } }
  }
  /// Declared facts of a pair that raise it without anybody naming it; the person whose fact it is has the side `caused`.
  package var facts: [PairFact] {
    get { kept.facts.facts }
    set { kept = kept.changed { $0.facts = newValue } }
  }
  /// The title as each side would put it, with places for names; empty where the title serves both.
  package var headlines: [Script] {
    get { kept.facts.headlines }
    set { kept = kept.changed { $0.headlines = newValue } }
  }
  package var what: RichText {
    get { kept.facts.what }
    set { kept = kept.changed { $0.what = newValue } }
  }
  package var meaning: RichText {
    get { kept.facts.meaning }
    set { kept = kept.changed { $0.meaning = newValue } }
  }
  package var advice: [Script] {
    get { kept.facts.advice }
    set { kept = kept.changed { $0.advice = newValue } }
  }
  package var say: [Script] {
    get { kept.facts.say }
    set { kept = kept.changed { $0.say = newValue } }
  }
  package var avoid: [Script] {
    get { kept.facts.avoid }
    set { kept = kept.changed { $0.avoid = newValue } }
  }
  package var variants: [Variant] {
    get { kept.facts.variants }
    set { kept = kept.changed { $0.variants = newValue } }
  }
  /// What to write down, agree or come back to.
  package var next: RichText {
    get { kept.facts.next }
    set { kept = kept.changed { $0.next = newValue } }
  }
  package var apart: [Distinction] {
    get { kept.facts.apart }
    set { kept = kept.changed { $0.apart = newValue } }
  }
  /// Which side would ask so, one for each asked phrase of the core.
  package var askedBy: [Side] {
    get { kept.facts.askedBy }
    set { kept = kept.changed { $0.askedBy = newValue } }
  }

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
    kept = CopyOnWrite(
      Facts(
        core: core,
        stages: stages,
        minutes: minutes,
        sensitivity: sensitivity,
        facts: facts,
        headlines: headlines,
        what: what,
        meaning: meaning,
        advice: advice,
        say: say,
        avoid: avoid,
        variants: variants,
        next: next,
        apart: apart,
        askedBy: askedBy
      )
    )
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

  private struct Facts: Hashable, Sendable {
    var core: EntryCore
    var stages: [Stage]
    var minutes: Int
    var sensitivity: Sensitivity
    var facts: [PairFact]
    var headlines: [Script]
    var what: RichText
    var meaning: RichText
    var advice: [Script]
    var say: [Script]
    var avoid: [Script]
    var variants: [Variant]
    var next: RichText
    var apart: [Distinction]
    var askedBy: [Side]
  }
}
