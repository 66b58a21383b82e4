import GuidanceModel

/// What the two do between meetings, not at the same time.
enum AsynchronousBlock: BlockComposer {
  static let block = BriefBlock.asynchronous

  static func title(_ reading: Reading) -> String { "Until the next time" }

  static func passages(_ reading: Reading, _ desk: inout Desk) -> [Passage] {
    norms(reading, &desk) + practices(reading)
  }

  /// How the partner's cultures tend to write and answer.
  private static func norms(_ reading: Reading, _ desk: inout Desk) -> [Passage] {
    let found = desk.partnerShelf.norms(about: "async").first { $0.core.mainTopic == "async" && desk.isUnused($0) }
    guard let norm = found, let advice = norm.advice.first(where: { $0.applies(to: reading.role, at: reading.stage) })
    else { return [] }
    desk.use(norm.core.id)
    let line = DraftLine(
      .act,
      label: "In writing",
      reading.spans(advice.text),
      origin: norm.core.origin,
      citations: norm.core.sourceIDs,
      explanation: "level: \(norm.culture.text); evidence: \(norm.core.evidence.rawValue)"
    )
    return [Passage([line], omittedAs: (norm.core.id.text, norm.core.title.value))]
  }

  private static func practices(_ reading: Reading) -> [Passage] {
    reading.material.practices.flatMap { practice in
      practice.advice.filter { $0.block == .asynchronous && $0.applies(to: reading.role, at: reading.stage) }
        .map { advice in
          let line = DraftLine(
            .act,
            reading.spans(advice.text),
            origin: practice.core.origin,
            citations: practice.core.sourceIDs
          )
          return Passage([line], omittedAs: (practice.core.id.text, practice.core.title.value))
        }
    }
  }
}
