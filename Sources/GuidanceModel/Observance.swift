package import Diagnostics

/// A day or season that moves meetings.
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

  package var id: EntryID
  package var title: String
  package var otherNames: [String]
  package var rule: Rule
  /// It is kept only in years in which the rule's day is one of these; empty: in every year.
  package var weekdays: [Weekday]
  /// The first that holds counts.
  package var moves: [Move]
  /// Countries where places of work keep it; empty: only for those who declared it.
  package var places: [Located<CultureID>]
  package var extent: Extent
  /// How many days it lasts.
  package var days: Int
  package var effect: Effect
  package var certainty: Certainty
  package var checked: CivilDate
  /// What it does to a meeting, and what to do about it.
  package var note: RichText
  package var citations: [Citation]
  package var location: SourceLocation

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
    self.id = id
    self.title = title
    self.otherNames = otherNames
    self.rule = rule
    self.weekdays = weekdays
    self.moves = moves
    self.places = places
    self.extent = extent
    self.days = days
    self.effect = effect
    self.certainty = certainty
    self.checked = checked
    self.note = note
    self.citations = citations
    self.location = location
  }
}
