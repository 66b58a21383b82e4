package import Diagnostics

/// A day or season that moves meetings.
///
/// A value, kept by reference until it is changed.
package struct Observance: Hashable, Sendable {
  /// What it does to meetings.
  package enum Effect: String, Sendable, CaseIterable {
    /// Places of work are closed.
    case closed
    /// Many are away.
    case quiet
    /// Shorter or shifted hours.
    case short
    /// Work goes on: a word is welcome.
    case mention
  }

  package enum Certainty: String, Sendable, CaseIterable {
    case exact
    /// A day earlier or later.
    case about
  }

  /// How much of a country keeps it.
  package enum Extent: String, Sendable, CaseIterable {
    case country
    /// Some regions, trades or employers: it is mentioned, and moves no date of somebody who did not declare it.
    case parts
  }

  package enum CalendarSystem: String, Sendable, CaseIterable {
    case chinese
    case dangi
    case hebrew
    case islamicUmmAlQura
    case persian
    case ethiopicAmeteMihret
    case coptic
  }

  package enum Church: String, Sendable, CaseIterable {
    case western
    case orthodox
  }

  /// How its first day is found.
  package enum Rule: Hashable, Sendable {
    case fixed(month: Int, day: Int, offset: Int)
    /// `nth` counts from 1; -1 is the last of the month.
    case weekday(Weekday, nth: Int, month: Int, offset: Int)
    case easter(Church, offset: Int)
    case calendar(CalendarSystem, month: Int, day: Int, offset: Int)
    /// A table, where no rule computes it; sorted.
    case dates([CivilDate])
  }

  private var kept: CopyOnWrite<Facts>

  package var id: EntryID {
    get { kept.facts.id }
    set { kept = kept.changed { $0.id = newValue } }
  }
  package var title: String {
    get { kept.facts.title }
    set { kept = kept.changed { $0.title = newValue } }
  }
  package var otherNames: [String] {
    get { kept.facts.otherNames }
    set { kept = kept.changed { $0.otherNames = newValue } }
  }
  package var rule: Rule {
    get { kept.facts.rule }
    set { kept = kept.changed { $0.rule = newValue } }
  }
  /// It is kept only in years in which the rule's day is one of these; empty: in every year.
  package var weekdays: [Weekday] {
    get { kept.facts.weekdays }
    set { kept = kept.changed { $0.weekdays = newValue } }
  }
  /// The first that holds counts.
  package var moves: [Move] {
    get { kept.facts.moves }
    set { kept = kept.changed { $0.moves = newValue } }
  }
  /// Countries where places of work keep it; empty: only for those who declared it.
  package var places: [Located<CultureID>] {
    get { kept.facts.places }
    set { kept = kept.changed { $0.places = newValue } }
  }
  package var extent: Extent {
    get { kept.facts.extent }
    set { kept = kept.changed { $0.extent = newValue } }
  }
  /// How many days it lasts.
  package var days: Int {
    get { kept.facts.days }
    set { kept = kept.changed { $0.days = newValue } }
  }
  package var effect: Effect {
    get { kept.facts.effect }
    set { kept = kept.changed { $0.effect = newValue } }
  }
  package var certainty: Certainty {
    get { kept.facts.certainty }
    set { kept = kept.changed { $0.certainty = newValue } }
  }
  package var checked: CivilDate {
    get { kept.facts.checked }
    set { kept = kept.changed { $0.checked = newValue } }
  }
  /// What it does to a meeting, and what to do about it.
  package var note: RichText {
    get { kept.facts.note }
    set { kept = kept.changed { $0.note = newValue } }
  }
  package var citations: [Citation] {
    get { kept.facts.citations }
    set { kept = kept.changed { $0.citations = newValue } }
  }
  package var location: SourceLocation {
    get { kept.facts.location }
    set { kept = kept.changed { $0.location = newValue } }
  }

  package init(
    id: EntryID,
    title: String,
    otherNames: [String] = [],
    rule: Rule,
    weekdays: [Weekday] = [],
    moves: [Move] = [],
    places: [Located<CultureID>] = [],
    extent: Extent = .country,
    days: Int = 1,
    effect: Effect,
    certainty: Certainty = .exact,
    checked: CivilDate,
    note: RichText,
    citations: [Citation] = [],
    location: SourceLocation
  ) {
    kept = CopyOnWrite(
      Facts(
        id: id,
        title: title,
        otherNames: otherNames,
        rule: rule,
        weekdays: weekdays,
        moves: moves,
        places: places,
        extent: extent,
        days: days,
        effect: effect,
        certainty: certainty,
        checked: checked,
        note: note,
        citations: citations,
        location: location
      )
    )
  }

  private struct Facts: Hashable, Sendable {
    var id: EntryID
    var title: String
    var otherNames: [String]
    var rule: Rule
    var weekdays: [Weekday]
    var moves: [Move]
    var places: [Located<CultureID>]
    var extent: Extent
    var days: Int
    var effect: Effect
    var certainty: Certainty
    var checked: CivilDate
    var note: RichText
    var citations: [Citation]
    var location: SourceLocation
  }
}
