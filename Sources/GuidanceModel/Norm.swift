/// What is often seen in one culture on one topic: one unit, nothing may be left out.
package struct Norm: Hashable, Sendable {
  package var core: EntryCore
  package var culture: CultureID
  /// What is often seen: hedged, about behaviour at work.
  package var tendency: RichText
  /// What the partner of a person from this culture does.
  package var advice: [Advice]
  /// For a reader who is from this culture: how the habit may look to a partner who does not share it.
  package var mirror: RichText?
  package var say: [Phrase]
  package var avoid: [Phrase]

  package init(
    core: EntryCore,
    culture: CultureID,
    tendency: RichText,
    advice: [Advice],
    mirror: RichText? = nil,
    say: [Phrase] = [],
    avoid: [Phrase] = []
  ) {
    self.core = core
    self.culture = culture
    self.tendency = tendency
    self.advice = advice
    self.mirror = mirror
    self.say = say
    self.avoid = avoid
  }
}
