/// One of the nine practices of mentoring from afar.
///
/// A value, kept by reference until it is changed.
package struct Practice: Hashable, Sendable {
  private var kept: Kept<Facts>

  package var core: EntryCore {
    get { kept.facts.core }
    set { kept = kept.changed { $0.core = newValue } }
  }
  /// Its place among the nine, from 1.
  package var number: Int {
    get { kept.facts.number }
    set { kept = kept.changed { $0.number = newValue } }
  }
  package var summary: RichText {
    get { kept.facts.summary }
    set { kept = kept.changed { $0.summary = newValue } }
  }
  package var rhythms: [Rhythm] {
    get { kept.facts.rhythms }
    set { kept = kept.changed { $0.rhythms = newValue } }
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
    number: Int,
    summary: RichText,
    rhythms: [Rhythm] = [],
    advice: [Advice],
    say: [Phrase] = [],
    avoid: [Phrase] = []
  ) {
    kept = Kept(
      Facts(
        core: core,
        number: number,
        summary: summary,
        rhythms: rhythms,
        advice: advice,
        say: say,
        avoid: avoid
      )
    )
  }

  private struct Facts: Hashable, Sendable {
    var core: EntryCore
    var number: Int
    var summary: RichText
    var rhythms: [Rhythm]
    var advice: [Advice]
    var say: [Phrase]
    var avoid: [Phrase]
  }
}

/// How often a pair meets, and how long, in a part of its time together.
package struct Rhythm: Hashable, Sendable {
  /// From the start of this month of the relationship, 0 for the first.
  package var fromMonth: Int
  /// To the start of this month; nil: to the end.
  package var toMonth: Int?
  package var weeksBetween: Int
  package var leastMinutes: Int
  /// Nil: no upper bound is given.
  package var mostMinutes: Int?

  package init(fromMonth: Int, toMonth: Int? = nil, weeksBetween: Int, leastMinutes: Int, mostMinutes: Int? = nil) {
    self.fromMonth = fromMonth
    self.toMonth = toMonth
    self.weeksBetween = weeksBetween
    self.leastMinutes = leastMinutes
    self.mostMinutes = mostMinutes
  }
}
