import GuidanceModel
import Pair

/// On what the page rests, what is overdue, what the base does not hold for this pair, and how to correct it.
enum BasisBlock: BlockComposer {
  static let block = BriefBlock.basis

  static func title(_ reading: Reading) -> String { "What this rests on" }

  static func passages(_ reading: Reading, _ desk: inout Desk) -> [Passage] {
    let norms = reading.material.library.norms(ids: desk.shown)
    let missing = notHeld(reading)
    return (missing + [standing(norms, reading), correction(reading)]).map { Passage([$0]) }
      + overdue(norms, reading)
  }

  /// Evidence, dates and review status of the norms on this page.
  private static func standing(_ norms: [Norm], _ reading: Reading) -> DraftLine {
    let grades = Evidence.allCases.compactMap { grade -> String? in
      let count = norms.count { $0.core.evidence == grade }
      return count == 0 ? nil : "\(count) \(grade.rawValue)"
    }
    let unreviewed = norms.count { $0.core.reviewStatus == .unreviewed }
    let changed = norms.count { $0.core.reviewStatus == .changedSinceReview }
    let oldest = norms.map(\.core.checked).min()
    var text =
      norms.isEmpty ? "No culture norm is used here." : "Evidence of the norms: \(grades.joined(separator: ", "))."
    if let oldest { text += " Checked \(oldest) or later." }
    if unreviewed > 0 { text += " Not yet reviewed by a reader from the culture: \(unreviewed) of \(norms.count)." }
    if changed > 0 { text += " Changed since review: \(changed) of \(norms.count)." }
    return DraftLine(.text, text, origin: .computed("content \(reading.material.contentVersion)"))
  }

  private static func correction(_ reading: Reading) -> DraftLine {
    DraftLine(
      .text,
      """
      Positions are judgments, not measurements, and not for selection or appraisal. \
      Wrong for you? Write it under \u{201C}prefers\u{201D} in your profile: it then comes first on both pages.
      """,
      origin: .computed("rule")
    )
  }

  /// Entries whose time for a new check has come.
  private static func overdue(_ norms: [Norm], _ reading: Reading) -> [Passage] {
    let months = reading.material.programme?.reviewAfterMonths ?? 24
    let late = norms.filter { ($0.core.due ?? $0.core.checked.adding(months: months)) < reading.today }
    guard !late.isEmpty else { return [] }
    let text = "due for a new check: " + late.map(\.core.id.text).joined(separator: ", ") + "."
    return [Passage([DraftLine(.flag, label: "Overdue", text, origin: .computed("review dates"))])]
  }

  /// Cultures that the base does not hold, or holds by region only.
  private static func notHeld(_ reading: Reading) -> [DraftLine] {
    [reading.partner, reading.reader].flatMap { $0.cultures.map(\.culture.value) }.compactMap { id in
      guard !holdsNorms(of: id, reading) else { return nil }
      let name = reading.material.nameInText(of: id)
      guard let region = reading.material.cultures[id]?.parent?.value, holdsNorms(of: region, reading) else {
        return flag("nothing is held for \(name) yet, nor for its region. Nothing here is about it.")
      }
      return flag(
        """
        nothing is held for \(name) itself. Guidance falls back to its region, \(reading.material.name(of: region)).
        """
      )
    }
  }

  private static func holdsNorms(of culture: CultureID, _ reading: Reading) -> Bool {
    reading.material.library.holds(culture)
  }

  private static func flag(_ text: String) -> DraftLine {
    DraftLine(.flag, label: "Not held", text, origin: .computed("content"))
  }
}
