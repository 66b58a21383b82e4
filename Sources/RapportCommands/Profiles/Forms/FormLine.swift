import Diagnostics
import Pair

/// An answer of a form: its key, whom it is shared with, its words over all its lines.
struct FormLine {
  var key: String
  /// What stands in brackets; nil: nothing does.
  var share: String?
  var text: String
  /// Of the key, from 1.
  var line: Int

  func location(in file: String) -> SourceLocation { SourceLocation(file: file, line: line, column: 1) }
}

/// Cuts a form into answers. What mail programs do to it is undone: `>` before lines, broken lines, other line ends.
struct FormLines {
  private(set) var lines: [FormLine] = []

  /// - Parameter isKey: whether the form has a line of that name; other words with a colon belong to the answer above.
  init(_ text: String, isKey: (String) -> Bool) {
    let rows = text.replacing("\r\n", with: "\n").replacing("\r", with: "\n").split(
      separator: "\n",
      omittingEmptySubsequences: false
    )
    for (index, row) in rows.enumerated() {
      let words = Self.unquoted(row)
      if words.isEmpty || words.hasPrefix("#") { continue }
      if let line = Self.line(words, at: index + 1), isKey(line.key) {
        lines.append(line)
      } else if !lines.isEmpty {
        let before = lines[lines.count - 1].text
        lines[lines.count - 1].text = before.isEmpty ? words : before + " " + words
      }
    }
    lines.removeAll { $0.text.isEmpty }
  }

  /// Without `> ` of replies and without space at either end.
  private static func unquoted(_ row: Substring) -> String {
    var words = row.drop { $0.isWhitespace || $0 == "\u{FEFF}" }
    while words.first == ">" { words = words.dropFirst().drop(while: \.isWhitespace) }
    while words.last?.isWhitespace == true { words.removeLast() }
    return String(words)
  }

  /// `worry [both]: words`
  private static func line(_ words: String, at number: Int) -> FormLine? {
    guard let match = words.wholeMatch(of: /([A-Za-z][A-Za-z0-9.\-]*)\s*(?:\[\s*([^\]]*?)\s*\])?\s*:\s*(.*)/) else {
      return nil
    }
    return FormLine(
      key: match.output.1.lowercased(),
      share: match.output.2.map { $0.lowercased() },
      text: String(match.output.3),
      line: number
    )
  }
}
