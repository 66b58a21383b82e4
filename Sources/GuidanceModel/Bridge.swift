/// Guidance for two people who stand apart, or together, on one dimension.
///
/// A value, kept by reference until it is changed.
package struct Bridge: Hashable, Sendable {
  private var kept: Kept<Facts>

  package var core: EntryCore {
    get { kept.facts.core }
    set { kept = kept.changed { $0.core = newValue } }
  }
  package var dimension: Located<DimensionID> {
    get { kept.facts.dimension }
    set { kept = kept.changed { $0.dimension = newValue } }
  }
  package var gap: Gap {
    get { kept.facts.gap }
    set { kept = kept.changed { $0.gap = newValue } }
  }
  package var mentorStand: MentorStand {
    get { kept.facts.mentorStand }
    set { kept = kept.changed { $0.mentorStand = newValue } }
  }
  /// What often happens between two such people, told from both sides.
  package var tendency: RichText {
    get { kept.facts.tendency }
    set { kept = kept.changed { $0.tendency = newValue } }
  }
  package var advice: [Advice] {
    get { kept.facts.advice }
    set { kept = kept.changed { $0.advice = newValue } }
  }
  package var say: [Phrase] {
    get { kept.facts.say }
    set { kept = kept.changed { $0.say = newValue } }
  }
  package var avoid: [Phrase] {
    get { kept.facts.avoid }
    set { kept = kept.changed { $0.avoid = newValue } }
  }

  package init(
    core: EntryCore,
    dimension: Located<DimensionID>,
    gap: Gap,
    mentorStand: MentorStand,
    tendency: RichText,
    advice: [Advice],
    say: [Phrase] = [],
    avoid: [Phrase] = []
  ) {
    kept = Kept(
      Facts(
        core: core,
        dimension: dimension,
        gap: gap,
        mentorStand: mentorStand,
        tendency: tendency,
        advice: advice,
        say: say,
        avoid: avoid
      )
    )
  }

  private struct Facts: Hashable, Sendable {
    var core: EntryCore
    var dimension: Located<DimensionID>
    var gap: Gap
    var mentorStand: MentorStand
    var tendency: RichText
    var advice: [Advice]
    var say: [Phrase]
    var avoid: [Phrase]
  }
}
