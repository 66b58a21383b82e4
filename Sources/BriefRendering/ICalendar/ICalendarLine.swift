/// A content line of iCalendar, folded (RFC 5545, 3.1).
enum ICalendarLine {
  /// Octets of a line without its break.
  static let limit = 75

  /// The line with CR LF at its end, in pieces of 75 octets at most; those after the first begin with a space. No
  /// character is torn: a scalar stays whole.
  static func folded(_ line: String) -> String {
    var output = ""
    var used = 0
    for scalar in line.unicodeScalars {
      let octets = String(scalar).utf8.count
      if used + octets > limit {
        output += "\r\n "
        used = 1
      }
      output.unicodeScalars.append(scalar)
      used += octets
    }
    return output + "\r\n"
  }
}
