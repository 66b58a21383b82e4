/// One of the nine practices of mentoring from afar.
package struct Practice: Hashable, Sendable {
  package var core: EntryCore
  /// Its place among the nine, from 1.
  package var number: Int
  package var summary: RichText
  package var rhythms: [Rhythm]
  package var advice: [Advice]
  package var say: [Phrase]
  package var avoid: [Phrase]

  package init(
    core: EntryCore,
    number: Int,
    summary: RichText,
    rhythms: [Rhythm] = [],
    advice: [Advice],
    say: [Phrase] = [],
    avoid: [Phrase] = []
  ) {
    self.core = core
    self.number = number
    self.summary = summary
    self.rhythms = rhythms
    self.advice = advice
    self.say = say
    self.avoid = avoid
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
