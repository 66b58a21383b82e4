import GuidanceModel

/// One piece of advice of a practice.
///
/// A class, since every page goes through all of them: nothing in it changes, and it is too large to copy each time.
final class PracticeAdvice: Sendable {
  let practice: Practice
  let advice: Advice

  init(_ practice: Practice, _ advice: Advice) { (self.practice, self.advice) = (practice, advice) }
}

extension Reading {
  /// What the nine practices advise this reader at this stage, for one block of the brief.
  ///
  /// - Parameter block: nil for advice that belongs among what matters most.
  func practiceAdvice(for block: BriefBlock?) -> [PracticeAdvice] {
    (material.practiceAdvice[block] ?? []).filter { $0.advice.applies(to: role, at: stage) }
  }

  func practicePassages(for block: BriefBlock?) -> [Passage] {
    practiceAdvice(for: block).map { found in
      Passage(reason: reason(found), from: found.practice.core) { [self] in
        let line = line(found)
        return [[line]] + (shortened(line).map { [[$0]] } ?? [])
      }
    }
  }

  func line(_ found: PracticeAdvice, label: String? = nil) -> DraftLine {
    DraftLine(.act, label: label, spans(found.advice.text), from: found.practice.core, explanation: reason(found))
  }

  private func reason(_ found: PracticeAdvice) -> String { "practice \(found.practice.number) at this stage" }

  /// The first sentence of a line, where the rest finds no room; nil where it has only one.
  private func shortened(_ line: DraftLine) -> DraftLine? {
    var short = line
    short.line.spans = Sentences.first(1, of: line.line.spans)
    return short.line.spans == line.line.spans ? nil : short
  }
}
