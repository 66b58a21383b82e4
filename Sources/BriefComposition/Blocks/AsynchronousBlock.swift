import GuidanceModel

/// What the two do between meetings, not at the same time.
enum AsynchronousBlock: BlockComposer {
  static let block = BriefBlock.asynchronous

  static func title(_ reading: Reading) -> String { "Until the next time" }

  static func passages(_ reading: Reading, _ desk: inout Desk) -> [Passage] {
    norms(reading, &desk) + reading.practicePassages(for: block)
  }

  /// How the partner's cultures tend to write and answer.
  private static func norms(_ reading: Reading, _ desk: inout Desk) -> [Passage] {
    let found = desk.partnerShelf.norms(about: "async").first { $0.core.mainTopic == "async" && desk.isFree($0) }
    guard let norm = found, let advice = norm.advice.first(where: { $0.applies(to: reading.role, at: reading.stage) })
    else { return [] }
    desk.reserve(norm.core.id)
    let line = DraftLine(
      .act,
      label: "In writing",
      reading.spans(advice.text),
      from: norm.core,
      explanation: "level: \(norm.culture.text); evidence: \(norm.core.evidence.rawValue)"
    )
    return [Passage([line], from: norm.core)]
  }
}
