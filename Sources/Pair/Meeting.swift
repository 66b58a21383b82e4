package import Diagnostics
package import GuidanceModel

/// The next meeting of a pair, as far as it is known.
package struct Meeting: Hashable, Sendable {
  package enum Channel: String, Sendable, CaseIterable {
    case video
    case phone
    case inPerson = "in-person"
    case chat
  }

  /// 1 for the first.
  package var number: Int?
  /// The day on the wall calendar of `zone`.
  package var date: CivilDate?
  /// The time on the wall of `zone`.
  package var time: ClockTime?
  /// A tz name; nil: the mentoree's zone.
  package var zone: Located<String>?
  package var minutes: Int?
  package var channel: Channel?
  /// A BCP 47 tag.
  package var language: String?
  package var purposes: [SharedText] = []
  /// Where it stands in the profile; nil for a meeting that no profile names.
  package var location: SourceLocation?

  package init() {}
}
