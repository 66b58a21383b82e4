import BriefRendering

/// A text of the program's own talk, safe to print: what came from a file or an argument may hold escape sequences.
struct TerminalLine {
  let text: String

  init(_ text: String) { self.text = TerminalText.sanitized(text) }
}
