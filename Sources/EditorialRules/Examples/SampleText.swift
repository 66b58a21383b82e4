import Diagnostics
import GuidanceModel

/// Texts and values for examples.
enum SampleText {
  static let place = SourceLocation(file: "example.xml", line: 1, column: 1)

  /// The day on which the examples are looked at.
  static let today = CivilDate(daysSinceEpoch: 20_605)  // 2026-06-01

  static let checked = today.adding(days: -30)

  /// Running text in which `<q>` marks a sentence to say.
  static func rich(_ text: String) -> RichText {
    var runs: [TextRun] = []
    for (number, piece) in text.split(separator: "<q>", omittingEmptySubsequences: false).enumerated() {
      let parts = piece.split(separator: "</q>", omittingEmptySubsequences: false)
      guard number > 0, parts.count == 2 else {
        runs.append(words(piece))
        continue
      }
      runs += [TextRun(.quotation([words(parts[0])]), at: place), words(parts[1])]
    }
    return RichText(runs.filter { $0.content != .words("") })
  }

  private static func words(_ text: Substring) -> TextRun { TextRun(.words(String(text)), at: place) }
}
