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
}
