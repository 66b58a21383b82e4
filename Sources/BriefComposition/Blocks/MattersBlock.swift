import GuidanceModel
import Pair

/// The few things that matter most: what happened, what was declared, what they wrote down, then gaps by rank, one
/// similarity, and what distance asks.
enum MattersBlock: BlockComposer {
  static let block = BriefBlock.matters
  /// The anatomy of the brief sets it: nobody carries six things into a room.
  static let most = 5

  static func title(_ reading: Reading) -> String { "What matters most" }

  static func passages(_ reading: Reading, _ desk: inout Desk) -> [Passage] {
    var passages = reading.incidents.map { IncidentPassage(reading, $0.incident, $0.situation).passage() }
    reading.incidents.forEach { desk.reserve($0.situation.core.id) }
    if reading.stage == .strained { passages += practices(for: .repair, reading).prefix(mostRepairs) }
    let facts = PairFacts(reading)
    let (always, once) = (told(facts.ofEveryCall, reading, &desk), told(facts.ofThisTime, reading, &desk))
    passages += always.prefix(mostFacts)
    let business = proposals(reading, &desk)
    passages += business.prefix(1)
    let gaps = contrasts(reading, &desk)
    passages += gaps.prefix(gapsBeforeMoreBusiness) + business.dropFirst() + once.prefix(1)
    passages += gaps.dropFirst(gapsBeforeMoreBusiness) + always.dropFirst(mostFacts) + once.dropFirst()
    if let similar = similarity(reading, &desk) { passages.insert(similar, at: min(passages.count, most - 1)) }
    return passages + practices(for: nil, reading)
  }

  /// Where something is hurt, mending it comes before differences.
  private static let mostRepairs = 2
  /// A page on one thing that somebody wrote is about them; two of them before any difference would hide the difference.
  private static let gapsBeforeMoreBusiness = 2
  private static let mostProposals = 2
  /// Whatever shapes their calls, a page must still come to the two people.
  private static let mostFacts = 2

  /// A second language or a weak line shapes a call more than any culture does.
  private static func told(_ facts: [PairFacts.Found], _ reading: Reading, _ desk: inout Desk) -> [Passage] {
    facts.compactMap { found in
      let raised = reading.material.raised[found.fact]?.first { desk.isFree($0.core.id) }
      guard let raised else { return nil }
      desk.reserve(raised.core.id)
      return FactPassage(reading, found, raised).passage()
    }
  }

  /// What the two wrote down, where a situation of the base seems to be about it.
  private static func proposals(_ reading: Reading, _ desk: inout Desk) -> [Passage] {
    var passages: [Passage] = []
    for item in reading.profile.businessItems where passages.count < mostProposals {
      guard let proposal = reading.material.proposals[item.text.text], desk.isFree(proposal.situation),
        let situation = reading.material.situations[proposal.situation]
      else { continue }
      guard let passage = ProposalPassage(reading, item, proposal, situation).passage() else { continue }
      desk.reserve(proposal.situation)
      passages.append(passage)
    }
    return passages
  }

  /// Gaps by rank, with what is usual in other work than the reader's among them; a gap that a norm told before already
  /// shows comes after the others.
  private static func contrasts(_ reading: Reading, _ desk: inout Desk) -> [Passage] {
    var (first, later): ([(score: Double, passage: Passage)], [Passage]) = ([], [])
    var shown: Set<DimensionID> = []
    for contrast in desk.contrasts where contrast.distance == nil || (contrast.score > 0 && contrast.gap != .close) {
      guard let passage = ContrastPassage(reading, contrast).passage(&desk) else { continue }
      if shown.contains(contrast.dimension.id) {
        later.append(passage)
      } else {
        first.append((contrast.score, passage))
      }
      shown.formUnion(desk.dimensionsOfLastOffer.prefix(2))
    }
    if let work = WorkMatter(reading, desk) {
      desk.reserve(work.norm.core.id)
      let place = first.firstIndex { $0.score < work.score } ?? first.count
      first.insert((work.score, work.passage()), at: place)
    }
    return first.map(\.passage) + later
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

  /// What the practices ask at this stage.
  private static func practices(for block: BriefBlock?, _ reading: Reading) -> [Passage] {
    reading.practiceAdvice(for: block).map { found in
      let core = found.practice.core
      return Passage(reason: nil, from: core) {
        [[.heading(core.title.value, origin: core.origin), reading.line(found, label: "Do")]]
      }
    }
  }
}
