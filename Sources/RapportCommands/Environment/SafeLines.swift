import BriefRendering
import Diagnostics

/// Text of several lines, safe to print: what came from a file or an argument may hold escape sequences.
enum SafeLines {
  /// Line breaks stay; whatever else a terminal would obey is replaced.
  static func text(_ text: String) -> String {
    text.split(separator: "\n", omittingEmptySubsequences: false).map { TerminalText.safe(String($0)) }.joined(
      separator: "\n"
    )
  }
}

extension CommandEnvironment {
  /// A remark on standard error.
  func say(_ text: String) { talk.write("rapport: \(SafeLines.text(text))\n") }
}

extension Diagnostic {
  /// The same with nothing in it that a terminal would obey.
  var safe: Diagnostic {
    var safe = self
    safe.location.file = TerminalText.safe(location.file)
    safe.reason = TerminalText.safe(reason)
    safe.response = TerminalText.safe(response)
    return safe
  }
}
