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
    let reason = "raised by: \(found.fact.rawValue)"
    return Passage(reason: reason, from: script.core) {
      let opening = [.heading(script.headline, origin: script.core.origin, explanation: reason), found.line]
      let (act, say) = (script.advice, script.say)
      return [opening + act + script.variants + say, opening + act + say, opening + act]
    }
  }
}
