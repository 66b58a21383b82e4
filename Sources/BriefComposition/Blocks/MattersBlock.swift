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
    reading.incidents.forEach { desk.reserve($0.situation.core.id) }
    for contrast in desk.contrasts where contrast.distance == nil || (contrast.score > 0 && contrast.gap != .close) {
      guard let passage = ContrastPassage(reading, contrast).passage(&desk) else { continue }
      passages.append(passage)
    }
    if let similar = similarity(reading, &desk) { passages.insert(similar, at: min(passages.count, most - 1)) }
    return passages + practices(reading)
  }

  /// The dimension with the highest stake on which the two are close: nothing to adapt, and its own risk.
  private static func similarity(_ reading: Reading, _ desk: inout Desk) -> Passage? {
    let close = desk.contrasts.enumerated()
      .filter { $0.element.gap == .close }
      .max { left, right in
        left.element.stake != right.element.stake
          ? left.element.stake < right.element.stake : left.offset > right.offset
      }?.element
    guard let close, let bridge = desk.bridge(for: close) else { return nil }
    desk.reserve(bridge.core.id)
    return ClosePassage(reading, close, bridge).passage()
  }

  /// What the practices ask at this stage, where gaps leave room.
  private static func practices(_ reading: Reading) -> [Passage] {
    reading.practicePassages(for: nil).map { passage in
      guard let act = passage.lines.first, let omission = passage.omission else { return passage }
      let heading = DraftLine.heading(omission.title, origin: act.line.origin)
      return Passage([heading] + passage.lines, omittedAs: omission)
    }
  }
}
