import GuidanceModel
import Pair

/// Something that one of the two wrote down, with the script of the situation it seems to be about.
struct ProposalPassage {
  let reading: Reading
  let item: BusinessItem
  let proposal: Proposal
  let script: ScriptPassage

  init(_ reading: Reading, _ item: BusinessItem, _ proposal: Proposal, _ situation: Situation) {
    self.reading = reading
    self.item = item
    self.proposal = proposal
    let owners = proposal.side == .both ? item.usualSide : proposal.side
    let readers = item.text.owner == reading.role ? owners : owners.opposite
    let script = ScriptPassage(reading: reading, situation: situation, side: readers)
    let other = ScriptPassage(reading: reading, situation: situation, side: readers.opposite)
    self.script = script.advises ? script : other
  }

  /// Nil where the situation has nothing to do for this reader.
  func passage() -> Passage? {
    guard script.advises else { return nil }
    return Passage(reason: reason, from: script.core) {
      let opening = [.heading("Perhaps: \(script.headline)", origin: script.core.origin, explanation: reason)] + because
      let (act, variants, say) = (script.advice, script.variants, script.say)
      return [
        opening + act + variants + say + script.avoid,
        opening + act + variants + say,
        opening + act + say,
      ]
    }
  }

  private var reason: String {
    let hundredths = Int((proposal.score * 100).rounded())
    return "proposed: resembles \u{201C}\(proposal.phrase)\u{201D}, \(hundredths) of 100"
  }

  /// The reason, in the owner's own words; what is unshared is not quoted.
  private var because: [DraftLine] {
    let name = item.text.owner == reading.role ? "you" : reading.partnerName
    guard reading.mayQuote(item.text) else {
      return [DraftLine(.text, label: "Because", "of what you alone wrote down.", origin: .profile(item.place))]
    }
    return [
      DraftLine(.text, label: "Because \(name) wrote", [.quotation(item.text.text)], origin: .profile(item.place))
    ]
  }
}

extension Side {
  /// The part of the other one.
  var opposite: Side {
    switch self {
    case .caused: .affected
    case .affected: .caused
    case .both: .both
    }
  }
}
