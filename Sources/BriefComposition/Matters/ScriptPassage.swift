import GuidanceModel
import Pair

/// A situation's script for one side of it: what to do, in the variant that the gaps of the pair select, and what to say.
struct ScriptPassage {
  let reading: Reading
  let situation: Situation
  /// The part that the reader has in it.
  let side: Side

  var core: EntryCore { situation.core }

  /// The title as this side would put it.
  var headline: String {
    guard let own = applicable(situation.headlines) else { return core.title.value }
    let words = reading.spans(own.text).map(\.text).joined()
    return words.prefix(1).uppercased() + words.dropFirst()
  }

  var meaning: [DraftLine] {
    [DraftLine(.caveat, label: "It may mean", Sentences.first(2, of: reading.spans(situation.meaning)), from: core)]
  }

  /// Whether it has something to do for this reader.
  var advises: Bool { applicable(situation.advice) != nil }

  var advice: [DraftLine] {
    line(situation.advice) { script in DraftLine(.act, label: "Do", reading.spans(script.text), from: core) }
  }

  /// The first variant whose gap the two have.
  var variants: [DraftLine] {
    VariantChoice(reading).first(of: situation).map { variant in
      let why = "variant: \(variant.dimension.value) \(variant.gap.rawValue)"
      return [
        DraftLine(.act, label: "For the two of you", reading.spans(variant.text), from: core, explanation: why)
      ]
    } ?? []
  }

  var say: [DraftLine] {
    line(situation.say) { script in
      DraftLine(.say, label: script.moment.map { "Say, \($0)" } ?? "Say", reading.spoken(script.text), from: core)
    }
  }

  var avoid: [DraftLine] {
    line(situation.avoid) { script in DraftLine(.avoid, label: "Not", reading.spoken(script.text), from: core) }
  }

  var ask: [DraftLine] {
    core.ask.map { [DraftLine(.ask, label: "Ask", reading.spoken($0), from: core)] } ?? []
  }

  private func line(_ scripts: [Situation.Script], _ make: (Situation.Script) -> DraftLine) -> [DraftLine] {
    applicable(scripts).map { [make($0)] } ?? []
  }

  /// The first that is for this reader: of their own side, else of both.
  private func applicable(_ scripts: [Situation.Script]) -> Situation.Script? {
    let place =
      scripts.indices.first { scripts[$0].side == side && scripts[$0].audience.includes(reading.role) }
      ?? scripts.indices.first { scripts[$0].side == .both && scripts[$0].audience.includes(reading.role) }
    return place.map { scripts[$0] }
  }
}

/// Chooses the variant of a situation that fits how far the two stand apart.
struct VariantChoice {
  private let reading: Reading

  init(_ reading: Reading) { self.reading = reading }

  func first(of situation: Situation) -> Situation.Variant? {
    situation.variants.first { variant in
      guard variant.audience.includes(reading.role),
        let own = reading.readerStands.standing(on: variant.dimension.value).range,
        let other = reading.partnerStands.standing(on: variant.dimension.value).range
      else { return false }
      return fits(variant, own, other)
    }
  }

  private func fits(_ variant: Situation.Variant, _ own: ClosedRange<Int>, _ other: ClosedRange<Int>) -> Bool {
    let gap = Gap(distance: own.distance(to: other))
    let isWideEnough: Bool =
      switch variant.gap {
      case .close: gap == .close
      case .moderate: gap != .close
      case .wide: gap == .wide
      }
    guard isWideEnough, let stand = variant.mentorStand else { return isWideEnough }
    let (mentor, mentoree) = reading.role == .mentor ? (own, other) : (other, own)
    switch stand {
    case .lower: return mentor.upperBound < mentoree.lowerBound
    case .higher: return mentor.lowerBound > mentoree.upperBound
    case .near: return gap == .close
    }
  }
}
