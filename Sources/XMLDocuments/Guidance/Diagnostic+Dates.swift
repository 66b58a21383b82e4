import Diagnostics
import GuidanceModel

extension Diagnostic {
  static func dueBeforeChecked(_ entry: ElementDecoder, due: CivilDate, checked: CivilDate) -> Diagnostic {
    Diagnostic(
      id: "due-before-checked",
      severity: .error,
      location: entry.element.attribute("due")?.location ?? entry.location,
      reason: "the entry is due on \(due), before it was checked on \(checked)",
      response: "Write a later day for due, or leave it out: programme.xml then sets it."
    )
  }

  /// An upper bound below its lower bound.
  static func backwards(_ upper: String, _ lower: String, in element: ElementDecoder) -> Diagnostic {
    Diagnostic(
      id: "range-is-backwards",
      severity: .error,
      location: element.element.attribute(upper)?.location ?? element.location,
      reason: "\(upper)=\"\(element.string(upper) ?? "")\" lies before \(lower)=\"\(element.string(lower) ?? "")\"",
      response: "Exchange the two, or correct one of them."
    )
  }
}
