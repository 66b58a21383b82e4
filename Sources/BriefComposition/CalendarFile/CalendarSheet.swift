package import GuidanceModel

/// Meetings as a calendar program takes them in: moments on the wall of a zone, and the clocks of each zone they name.
///
/// Everything here is known to both of the pair: calendar entries are forwarded.
package struct CalendarSheet: Hashable, Sendable {
  /// The day on which it was made.
  package var made: CivilDate
  /// One for each zone that a moment names, by name.
  package var zones: [ZoneClock]
  /// In order.
  package var events: [Event]

  package init(made: CivilDate, zones: [ZoneClock], events: [Event]) {
    self.made = made
    self.zones = zones
    self.events = events
  }

  /// One meeting.
  package struct Event: Hashable, Sendable {
    /// The same whenever the meeting of that pair on that day is written: a second import replaces the first.
    package var uid: String
    package var start: Moment
    package var end: Moment
    package var summary: String
    /// Paragraphs, one a line.
    package var description: [String]
    /// `Video call`; nil: not said.
    package var place: String?
    /// A date that the plan proposes, not one that the two have settled.
    package var isProposed: Bool

    package init(
      uid: String,
      start: Moment,
      end: Moment,
      summary: String,
      description: [String],
      place: String? = nil,
      isProposed: Bool = false
    ) {
      self.uid = uid
      self.start = start
      self.end = end
      self.summary = summary
      self.description = description
      self.place = place
      self.isProposed = isProposed
    }
  }

  /// A moment on a wall.
  package struct Moment: Hashable, Sendable {
    package var date: CivilDate
    package var time: ClockTime
    /// A tz name; nil: UTC.
    package var zone: String?

    package init(date: CivilDate, time: ClockTime, zone: String?) {
      self.date = date
      self.time = time
      self.zone = zone
    }
  }

  /// How the clocks of a zone stand in the years that the events need.
  package struct ZoneClock: Hashable, Sendable {
    /// A tz name.
    package var name: String
    /// In order; the first holds before all events.
    package var onsets: [Onset]

    package init(name: String, onsets: [Onset]) {
      self.name = name
      self.onsets = onsets
    }
  }

  /// When a zone's clocks begin to stand in one way.
  package struct Onset: Hashable, Sendable {
    /// On the clock that ends.
    package var date: CivilDate
    package var time: ClockTime
    /// Seconds to add to UTC, before and after.
    package var before: Int
    package var after: Int
    package var isDaylight: Bool
    /// `CEST`.
    package var abbreviation: String

    package init(date: CivilDate, time: ClockTime, before: Int, after: Int, isDaylight: Bool, abbreviation: String) {
      self.date = date
      self.time = time
      self.before = before
      self.after = after
      self.isDaylight = isDaylight
      self.abbreviation = abbreviation
    }
  }
}
