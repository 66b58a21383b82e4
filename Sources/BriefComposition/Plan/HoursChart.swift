package import GuidanceModel

/// The picture of two people's working hours around a meeting, on one axis of time.
///
/// Places on the axis are minutes from its beginning.
package struct HoursChart: Hashable, Sendable {
  /// The beginning of the axis in UTC, on a full hour.
  package var date: CivilDate
  package var time: ClockTime
  /// The length of the axis.
  package var minutes: Int
  /// The reader first.
  package var rows: [Row]
  /// The hours that both work, in order.
  package var common: [Range<Int>]
  /// Nil where no meeting is planned or it has no hour.
  package var meeting: Range<Int>?

  package init(
    date: CivilDate,
    time: ClockTime,
    minutes: Int,
    rows: [Row],
    common: [Range<Int>],
    meeting: Range<Int>? = nil
  ) {
    self.date = date
    self.time = time
    self.minutes = minutes
    self.rows = rows
    self.common = common
    self.meeting = meeting
  }

  /// One person's day.
  package struct Row: Hashable, Sendable {
    /// `You`, `Yuki`.
    package var name: String
    /// A tz name.
    package var zone: String
    /// The working hours on the axis, in order.
    package var blocks: [Range<Int>]
    /// The same on the person's own clock, with what they rest on where nobody declared them:
    /// `09:00 to 17:00, the usual hours of Japan`.
    package var hours: String

    package init(name: String, zone: String, blocks: [Range<Int>], hours: String) {
      self.name = name
      self.zone = zone
      self.blocks = blocks
      self.hours = hours
    }
  }
}
