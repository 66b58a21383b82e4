import GuidanceModel
import MeetingCalendar
import Pair

/// What a page does not know of closed days: years that a table does not reach, and places of work of which none are held.
struct UntoldDays {
  let reading: Reading
  let calendar: PairCalendar

  private var names: PairNames { PairNames(reading) }

  /// The tables that end, in one line, for a page with little room; nil where none does.
  func tables(weeks: Int, from first: CivilDate) -> DraftLine? {
    let untold = calendar.untoldObservances(weeks: weeks, from: first).filter { $0.observance.effect != .mention }
    guard let first = untold.first else { return nil }
    let words = untold.map(ObservanceWords(names: names).untold).joined(separator: "; ")
    return line(
      "\(words). Ask for the dates.",
      untold.count == 1 ? .entry(first.observance.id) : .computed("observances")
    )
  }

  /// Whose closed days are not held at all; nil where both are.
  var places: DraftLine? {
    placeWords.isEmpty ? nil : line(placeWords.joined(separator: " "), .computed("observances"))
  }

  /// A line each, for a plan.
  func lines(weeks: Int) -> [DraftLine] {
    let tables = calendar.untoldObservances(weeks: weeks).map { untold in
      line("\(ObservanceWords(names: names).untold(untold)). Ask for the dates.", .entry(untold.observance.id))
    }
    return tables + [places].compactMap { $0 }
  }

  private func line(_ text: String, _ origin: Origin) -> DraftLine {
    DraftLine(.flag, label: "Not told", text, origin: origin)
  }

  /// `no closed days are held for Bouvet Island. Ask Yuki which days are off.`
  private var placeWords: [String] {
    names.ordered.compactMap { role in
      guard let country = calendar[role].placeWithoutObservances else { return nil }
      let place = reading.material.nameInText(of: country)
      let mend = role == reading.role ? "Add yours to your profile" : "Ask \(names[role]) which days are off"
      return "no closed days are held for \(place). \(mend)."
    }
  }
}
