/// Guidance for two people who stand apart, or together, on one dimension.
package struct Bridge: Hashable, Sendable {
  package var core: EntryCore
  package var dimension: Located<DimensionID>
  package var gap: Gap
  package var mentorStand: MentorStand
  /// What often happens between two such people, told from both sides.
  package var tendency: RichText
  package var advice: [Advice]
  package var say: [Phrase]
  package var avoid: [Phrase]

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
    self.core = core
    self.dimension = dimension
    self.gap = gap
    self.mentorStand = mentorStand
    self.tendency = tendency
    self.advice = advice
    self.say = say
    self.avoid = avoid
  }
}
