/// What is often seen in one culture on one topic: one unit, nothing may be left out.
///
/// A value, kept by reference until it is changed.
package struct Norm: Hashable, Sendable {
  private var kept: CopyOnWrite<Facts>

  package var core: EntryCore {
    get { kept.facts.core }
    set { kept = kept.changed { $0.core = newValue } }
  }
  package var culture: CultureID {
    get { kept.facts.culture }
    set { kept = kept.changed { $0.culture = newValue } }
  }
  /// What is often seen: hedged, about behaviour at work.
  package var tendency: RichText {
    get { kept.facts.tendency }
    set { kept = kept.changed { $0.tendency = newValue } }
  }
  /// What the partner of a person from this culture does.
  package var advice: [Advice] {
    get { kept.facts.advice }
    set { kept = kept.changed { $0.advice = newValue } }
  }
  /// For a reader who is from this culture: how the habit may look to a partner who does not share it.
  package var mirror: RichText? {
    get { kept.facts.mirror }
    set { kept = kept.changed { $0.mirror = newValue } }
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
    culture: CultureID,
    tendency: RichText,
    advice: [Advice],
    mirror: RichText? = nil,
    say: [Phrase] = [],
    avoid: [Phrase] = []
  ) {
    kept = CopyOnWrite(
      Facts(
        core: core,
        culture: culture,
        tendency: tendency,
        advice: advice,
        mirror: mirror,
        say: say,
        avoid: avoid
      )
    )
  }

  private struct Facts: Hashable, Sendable {
    var core: EntryCore
    var culture: CultureID
    var tendency: RichText
    var advice: [Advice]
    var mirror: RichText?
    var say: [Phrase]
    var avoid: [Phrase]
  }
}
