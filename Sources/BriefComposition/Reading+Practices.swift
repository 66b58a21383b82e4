import GuidanceModel

extension Reading {
  /// What the nine practices advise this reader at this stage, for one block of the brief.
  ///
  /// - Parameter block: nil for advice that belongs among what matters most.
  func practicePassages(for block: BriefBlock?) -> [Passage] {
    material.practices.flatMap { practice in
      practice.advice.filter { $0.block == block && $0.applies(to: role, at: stage) }.map { advice in
        let line = DraftLine(
          .act,
          spans(advice.text),
          from: practice.core,
          explanation: "practice \(practice.number) at this stage"
        )
        return Passage([line], shorter: shortened(line).map { [$0] } ?? [], from: practice.core)
      }
    }
  }

  /// The first sentence of a line, where the rest finds no room; nil where it has only one.
  private func shortened(_ line: DraftLine) -> [DraftLine]? {
    var short = line
    short.line.spans = Sentences.first(1, of: line.line.spans)
    return short.line.spans == line.line.spans ? nil : [short]
  }
}
