/// Counts the pages of a PDF that Typst wrote, whose objects stand in it as plain text.
enum PDFPages {
  /// Sheets that the brief of one reader is meant for.
  static let sheets = 2

  private static let mark = Array("/Type/Page".utf8)

  /// How many page objects there are: `/Type/Page`, and not `/Type/Pages`.
  static func count(in pdf: [UInt8]) -> Int {
    var (count, place) = (0, 0)
    while let found = pdf[place...].firstIndex(of: mark[0]) {
      place = found + 1
      guard pdf[found...].starts(with: mark) else { continue }
      place = found + mark.count
      if place == pdf.count || pdf[place] != UInt8(ascii: "s") { count += 1 }
    }
    return count
  }

  /// Nil where the briefs keep to their sheets.
  static func warning(pages: Int, briefs: Int) -> String? {
    guard pages > sheets * briefs else { return nil }
    let meant = briefs == 1 ? "a brief is meant for 2" : "\(briefs) briefs are meant for \(sheets * briefs)"
    return
      "it takes \(pages) pages; \(meant). Shorten the longest texts of the profile, or the type in templates/brief.typ."
  }
}
