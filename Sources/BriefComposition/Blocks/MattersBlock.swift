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
    if reading.stage == .strained { passages += practices(for: .repair, reading).prefix(mostRepairs) }
    for contrast in desk.contrasts where contrast.distance == nil || (contrast.score > 0 && contrast.gap != .close) {
      guard let passage = ContrastPassage(reading, contrast).passage(&desk) else { continue }
      passages.append(passage)
    }
    if let similar = similarity(reading, &desk) { passages.insert(similar, at: min(passages.count, most - 1)) }
    return passages + practices(for: nil, reading)
  }

  /// Where something is hurt, mending it comes before differences.
  private static let mostRepairs = 2

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

  /// What the practices ask at this stage.
  private static func practices(for block: BriefBlock?, _ reading: Reading) -> [Passage] {
    reading.practicePassages(for: block).map { passage in
      guard var act = passage.lines.first, let omission = passage.omission else { return passage }
      act.line.label = "Do"
      return Passage([.heading(omission.title, origin: act.line.origin), act], omittedAs: omission)
    }
  }
}
