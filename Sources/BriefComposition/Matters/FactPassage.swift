import GuidanceModel
import Pair

/// A fact of the pair with the script of the situation that it raises.
struct FactPassage {
  let found: PairFacts.Found
  let script: ScriptPassage

  init(_ reading: Reading, _ found: PairFacts.Found, _ situation: Situation) {
    self.found = found
    let side: Side = found.owner.map { $0 == reading.role ? .caused : .affected } ?? .both
    script = ScriptPassage(reading: reading, situation: situation, side: side)
  }

  func passage() -> Passage {
    let heading = DraftLine.heading(
      script.headline,
      origin: script.core.origin,
      explanation: "raised by: \(found.fact.rawValue)"
    )
    let opening = [heading, found.line]
    return Passage(
      opening + script.advice + script.variants + script.say,
      shorter: [opening + script.advice + script.say, opening + script.advice],
      from: script.core
    )
  }
}
