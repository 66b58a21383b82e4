import GuidanceModel
import Pair

/// The few things that matter most: incidents first, then gaps by rank, one similarity, and what distance asks.
enum MattersBlock: BlockComposer {
  static let block = BriefBlock.matters
  /// The anatomy of the brief sets it: nobody carries six things into a room.
  static let most = 5

  static func title(_ reading: Reading) -> String { "What matters most" }

  static func passages(_ reading: Reading, _ desk: inout Desk) -> [Passage] {
    var passages = reading.incidents.map { IncidentPassage(reading, $0.incident, $0.situation).passage() }
    reading.incidents.forEach { desk.use($0.situation.core.id) }
    let apart = desk.contrasts.filter { $0.score > 0 && ($0.gap == .moderate || $0.gap == .wide) }
    for contrast in apart {
      guard let passage = ContrastPassage(reading, contrast).passage(&desk) else { continue }
      passages.append(passage)
      desk.told.append(contrast)
    }
    if let similar = similarity(reading, &desk) {
      passages.insert(similar, at: min(passages.count, most - 1))
    }
    if passages.count < most { passages += practices(reading, &desk) }
    return Array(passages.prefix(most)) + passages.dropFirst(most).map(named)
  }

  /// Beyond the five, a passage may only be listed.
  private static func named(_ passage: Passage) -> Passage {
    var passage = passage
    passage.omission = passage.omission ?? ("", "")
    return passage
  }

  /// The dimension with the highest stake on which the two are close: nothing to adapt, and its own risk.
  private static func similarity(_ reading: Reading, _ desk: inout Desk) -> Passage? {
    let close = desk.contrasts.enumerated()
      .filter { $0.element.gap == .close && $0.element.reader.range != nil }
      .max { left, right in
        left.element.stake != right.element.stake
          ? left.element.stake < right.element.stake : left.offset > right.offset
      }?.element
    guard let close, let bridge = desk.bridge(for: close, in: reading.material) else { return nil }
    desk.use(bridge.core.id)
    return ClosePassage(reading, close, bridge).passage()
  }

  /// What the practices ask at this stage, where gaps leave room.
  private static func practices(_ reading: Reading, _ desk: inout Desk) -> [Passage] {
    reading.material.practices.compactMap { practice in
      let advice = practice.advice.first { $0.block == nil && $0.applies(to: reading.role, at: reading.stage) }
      guard let advice else { return nil }
      let lines = [
        DraftLine(.heading, practice.core.title.value, origin: practice.core.origin),
        DraftLine(
          .act,
          label: "Do",
          reading.spans(advice.text),
          origin: practice.core.origin,
          citations: practice.core.sourceIDs,
          explanation: "practice \(practice.number) at this stage"
        ),
      ]
      return Passage(lines, omittedAs: (practice.core.id.text, practice.core.title.value))
    }
  }
}
