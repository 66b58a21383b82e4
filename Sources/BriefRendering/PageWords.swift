import GuidanceModel

/// What every page says of itself.
enum PageWords {
  /// `For Katrin, the mentor, with Yuki`; a role that stands for the name is not said twice.
  static func audience(_ reader: Role, named name: String, with partner: String) -> String {
    let role = "the \(reader.rawValue)"
    return "For \(name)\(name == role ? "" : ", \(role),") with \(partner)"
  }

  /// What the page was made by and from: `Made on 2026-12-01 by rapport 0.1.0 from content 5f2a with time zones 2026f`.
  static func imprint(today: CivilDate, program: String?, content: String, zones: String?) -> String {
    "Made on \(today)" + (program.map { " by rapport \($0)" } ?? "") + " from content \(content)"
      + (zones.map { " with time zones \($0)" } ?? "")
  }
}
