import Diagnostics
import GuidanceModel
import Pair

@testable import MeetingCalendar

/// An invented tz database, and the pairs who live by it.
///
/// `Almaria/Stadt` is UTC+1 with European summer time, `Borduria/Port` UTC-5 with American daylight time, `Cathay/Bay`
/// UTC+9 and `Dateline/East` UTC+13 the year round, `Dateline/West` UTC-11.
enum Almaria {
  static let rules = [
    "Almaria/Stadt": "AST-1ASST,M3.5.0,M10.5.0/3",
    "Borduria/Port": "BST5BDT,M3.2.0,M11.1.0",
    "Cathay/Bay": "CBT-9",
    "Dateline/East": "<+13>-13",
    "Dateline/West": "<-11>11",
    "Etc/UTC": "UTC0",
  ]

  static let zones = ZoneDatabase(
    folder: "/zones",
    files: ZoneFiles(read: { path in
      if path == "/zones/tzdata.zi" {
        return Array((["# version 2026f"] + rules.keys.sorted().map { "Z \($0) 0 - X" }).joined(separator: "\n").utf8)
      }
      return rules[String(path.dropFirst("/zones/".count))].map { rule in
        var builder = TZifBuilder()
        builder.footer = rule
        return builder.bytes
      }
    })
  )

  static let here = SourceLocation(file: "pair.xml", line: 1, column: 1)

  /// Almaria works from Monday to Friday, Borduria too without known hours, Cathay from Sunday to Thursday. Nobody holds
  /// the countries of the date line.
  static let cultures = [
    country("almaria", "Almaria/Stadt", week: week("mon tue wed thu fri", "08:00", "17:00")),
    country("borduria", "Borduria/Port", week: week("mon tue wed thu fri", nil, nil)),
    country("cathay", "Cathay/Bay", week: week("sun mon tue wed thu", "09:00", "18:00")),
  ]

  static func country(_ id: CultureID, _ zones: String..., week: WorkingWeek? = nil) -> Culture {
    Culture(id: id, sort: .country, name: id.text, zones: zones, week: week, positions: [], location: here)
  }

  static func week(_ days: String, _ from: String?, _ to: String?) -> WorkingWeek {
    WorkingWeek(days: weekdays(days), from: from.flatMap { ClockTime($0) }, to: to.flatMap { ClockTime($0) })
  }

  static func weekdays(_ text: String) -> [Weekday] {
    text.split(separator: " ").compactMap { Weekday(rawValue: "\($0)") }
  }

  static func hours(_ days: String, _ from: String, _ to: String) -> [Person.Hours] {
    guard let from = ClockTime(from), let to = ClockTime(to) else { return [] }
    return [Person.Hours(days: weekdays(days), from: from, to: to)]
  }

  static func almanac(
    today: CivilDate = CivilDate(daysSinceEpoch: 20_780),
    cultures: [Culture] = Almaria.cultures,
    observances: [Observance] = []
  ) -> Almanac {
    Almanac(today: today, zones: zones, cultures: cultures, observances: observances)
  }

  static func calendar(
    of profile: Profile,
    today: CivilDate = CivilDate(daysSinceEpoch: 20_780),
    observances: [Observance] = []
  ) -> PairCalendar {
    PairCalendar(of: profile, in: almanac(today: today, observances: observances))
  }

  static func profile(mentor: String?, mentoree: String?) -> Profile {
    var profile = Profile(
      id: "pair",
      mentor: Person(role: .mentor, location: here),
      mentoree: Person(role: .mentoree, location: here)
    )
    profile.mentor.zone = mentor.map { Located($0, at: here) }
    profile.mentoree.zone = mentoree.map { Located($0, at: here) }
    return profile
  }

  static func observance(
    _ name: String = "day",
    rule: Observance.Rule,
    on weekdays: [Weekday] = [],
    moves: [Observance.Move] = [],
    where places: [CultureID] = [],
    extent: Observance.Extent = .country,
    days: Int = 1,
    effect: Observance.Effect = .closed,
    certainty: Observance.Certainty = .exact
  ) -> Observance {
    Observance(
      id: EntryID("observance.\(name)"),
      title: name,
      rule: rule,
      weekdays: weekdays,
      moves: moves,
      places: places.map { Located($0, at: here) },
      extent: extent,
      days: days,
      effect: effect,
      certainty: certainty,
      checked: CivilDate(daysSinceEpoch: 20_780),
      note: RichText(),
      location: here
    )
  }
}
