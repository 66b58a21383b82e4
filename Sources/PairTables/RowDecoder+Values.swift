import Diagnostics
import GuidanceModel
import Pair

/// Single values of a row. What is empty gives nil; what is wrong is told and gives nil.
extension RowDecoder {
  func text(_ column: PairColumn) -> String? { cells[column]?.text }

  func located(_ column: PairColumn) -> Located<String>? {
    cells[column].map { Located($0.text, at: $0.location(in: file)) }
  }

  mutating func integer(_ column: PairColumn, in range: ClosedRange<Int>) -> Int? {
    guard let text = text(column) else { return nil }
    if let number = Int(text), range.contains(number) { return number }
    isWrong(
      column,
      "wrong-value",
      "'\(text)' is no whole number.",
      "Write one from \(range.lowerBound) to \(range.upperBound)."
    )
    return nil
  }

  mutating func date(_ column: PairColumn) -> CivilDate? {
    guard let text = text(column) else { return nil }
    if let date = CivilDate(text) { return date }
    isWrong(
      column,
      "wrong-date",
      "'\(text)' is no day.",
      "Write it as 2026-12-03: format the column as text, or a spreadsheet turns it round."
    )
    return nil
  }

  /// `9:00` and `09:00:00`, which spreadsheets make of it, are read too.
  mutating func clock(_ column: PairColumn) -> ClockTime? {
    guard let text = text(column) else { return nil }
    if let time = Self.clock(text) { return time }
    isWrong(column, "wrong-time", "'\(text)' is no time of day.", "Write it with 24 hours, as 09:00 or 17:30.")
    return nil
  }

  static func clock(_ text: some StringProtocol) -> ClockTime? {
    let short = text.hasSuffix(":00") && text.count > 5 ? String(text.dropLast(3)) : String(text)
    return ClockTime(short.count == 4 ? "0" + short : short)
  }

  mutating func yesOrNo(_ column: PairColumn) -> Bool? {
    guard let text = text(column) else { return nil }
    switch text.lowercased() {
    case "yes", "y", "true": return true
    case "no", "n", "false": return false
    default:
      isWrong(column, "wrong-value", "'\(text)' is neither yes nor no.", "Write yes or no, or leave it empty.")
      return nil
    }
  }

  mutating func choice<Value: RawRepresentable & CaseIterable>(_ column: PairColumn) -> Value?
  where Value.RawValue == String {
    guard let text = text(column) else { return nil }
    let written = text.lowercased().split { $0.isWhitespace || $0 == "_" }.joined(separator: "-")
    if let value = Value(rawValue: written) { return value }
    let all = Value.allCases.map(\.rawValue)
    let near = NearMisses(among: all).of(text).map { "Did you mean '\($0)'? " }.first ?? ""
    isWrong(column, "wrong-value", "'\(text)' is not known.", "\(near)Write one of: \(all.joined(separator: ", ")).")
    return nil
  }

  /// The parts of a cell between `|` or line breaks.
  func parts(_ column: PairColumn) -> [Located<String>] {
    guard let cell = cells[column] else { return [] }
    return cell.text.split { $0 == "|" || $0.isNewline }.compactMap { part in
      let words = String(part).trimmed
      return words.isEmpty ? nil : Located(words, at: cell.location(in: file))
    }
  }

  func texts(_ role: Role, _ column: PairColumn.Personal, share: Share = .both) -> [SharedText] {
    parts(.person(role, column)).map { SharedText($0.value, of: role, share: share, location: $0.location) }
  }
}
