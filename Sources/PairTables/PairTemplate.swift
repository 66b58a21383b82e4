/// A table to begin with: the header, and a row that shows what may stand in each cell.
package enum PairTemplate {
  /// Comma separated, with the line ends of RFC 4180.
  package static var table: String {
    let header = PairColumn.all.map(\.name)
    let example = PairColumn.all.map { examples[$0.name] ?? "" }
    return [header, example].map { $0.map(quoted).joined(separator: ",") + "\r\n" }.joined()
  }

  /// Each column with what it may hold, for people.
  package static var explanation: String {
    let width = (PairColumn.all.map(\.name.count).max() ?? 0) + 2
    return PairColumn.all.map { column in
      column.name.padded(to: width) + column.help + "\n"
    }.joined()
  }

  private static func quoted(_ text: String) -> String {
    let needsQuotes = text.contains { ",;\"\t".contains($0) || $0.isNewline }
    return needsQuotes ? "\"\(text.replacing("\"", with: "\"\""))\"" : text
  }

  /// An invented pair; only some cells are filled, since every column but one may stay empty.
  private static let examples = [
    "id": "tanaka-weber", "stage": "first-meeting", "meeting-number": "1", "meeting-date": "2026-12-03",
    "meeting-time": "09:00", "meeting-zone": "Europe/Berlin", "meeting-minutes": "60", "meeting-channel": "video",
    "meeting-language": "en", "met": "no", "mentor-name": "Katrin Weber", "mentor-call-name": "Katrin",
    "mentor-culture": "de | us lived 4", "mentor-zone": "Europe/Berlin", "mentor-place": "Hamburg",
    "mentor-hours": "mon-fri 08:00-17:00", "mentor-languages": "de native, en C1",
    "mentor-organisation-kind": "engineering", "mentor-profession": "software",
    "mentor-preference": "criticism -2: I like to hear plainly what was wrong.",
    "mentoree-name": "Tanaka Yuki", "mentoree-call-name": "Yuki", "mentoree-sounds": "YOO-kee",
    "mentoree-culture": "Japan", "mentoree-zone": "Asia/Tokyo", "mentoree-place": "Nagoya",
    "mentoree-hours": "mon-fri 09:30-18:30", "mentoree-languages": "ja native, en B2",
    "mentoree-organisation-kind": "corporate", "mentoree-goal": "Move from testing to leading a small team",
    "mentoree-purpose": "Decide which of two roles to apply for in April.",
  ]
}

extension String {
  fileprivate func padded(to width: Int) -> String { self + String(repeating: " ", count: max(1, width - count)) }
}
