/// Text of others as a value of iCalendar (RFC 5545, 3.3.11).
enum ICalendarText {
  /// Backslashes, semicolons and commas escaped, every sort of line break as `\n`; what a terminal or a calendar would
  /// obey is replaced.
  ///
  /// `escaped("Ada; Bo, both")` is `Ada\; Bo\, both`.
  static func escaped(_ text: String) -> String {
    var output = ""
    var isAfterReturn = false
    for scalar in text.unicodeScalars {
      // CR LF is one break.
      if scalar == "\n" && isAfterReturn {
        isAfterReturn = false
        continue
      }
      isAfterReturn = scalar == "\r"
      switch scalar {
      case "\\": output += "\\\\"
      case ";": output += "\\;"
      case ",": output += "\\,"
      case _ where TerminalText.isLineBreak(scalar): output += "\\n"
      default: output += TerminalText.safe(String(scalar))
      }
    }
    return output
  }
}
