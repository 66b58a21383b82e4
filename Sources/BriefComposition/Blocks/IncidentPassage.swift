import GuidanceModel
import Pair

/// Something that happened between the two: the whole script for the reader's side, in the variant their gaps select.
struct IncidentPassage {
  let reading: Reading
  let incident: Ledger.Incident
  let situation: Situation

  init(_ reading: Reading, _ incident: Ledger.Incident, _ situation: Situation) {
    self.reading = reading
    self.incident = incident
    self.situation = situation
  }

  func passage() -> Passage {
    Passage(heading + meaning + advice + variants + words, short: heading + advice + words)
  }

  /// The part that the reader had in it.
  var side: Side { incident.text.owner == reading.role ? .caused : .affected }

  private var core: EntryCore { situation.core }

  /// The title and what happened.
  private var heading: [DraftLine] {
    [
      .heading(core.title.value, origin: core.origin, explanation: "declared incident: the strongest signal")
    ] + (reading.mayQuote(incident.text) ? [told] : [])
  }

  /// What happened, where it may be told on this page.
  private var told: DraftLine {
    DraftLine(.text, label: "What happened", story, origin: .profile("pair/incident"))
  }

  private var meaning: [DraftLine] {
    [
      DraftLine(
        .caveat,
        label: "It may mean",
        Sentences.first(2, of: reading.spans(situation.meaning)),
        from: core
      )
    ]
  }

  /// `On 19 November, before a colleague. Since then: two short mails.`
  private var story: String {
    var parts: [String] = []
    if let date = incident.date { parts.append("on \(DateWords.day(date))") }
    if let before = incident.before { parts.append("before \(before)") }
    var story = parts.isEmpty ? "between the two of you" : parts.joined(separator: ", ")
    if !incident.text.text.isEmpty, reading.mayQuote(incident.text) { story += ": \(incident.text.text)" }
    if story.hasSuffix(".") { story.removeLast() }
    if let since = incident.since { story += ". Since then: \(since.prefix(1).lowercased() + since.dropFirst())" }
    return story.hasSuffix(".") ? story : story + "."
  }

  private var advice: [DraftLine] {
    applicable(situation.advice).prefix(1).map { script in
      DraftLine(.act, label: "Do", reading.spans(script.text), from: core)
    }
  }

  /// The first variant whose gap the two have.
  private var variants: [DraftLine] {
    let finder = (
      own: StandingFinder(material: reading.material, person: reading.reader),
      other: StandingFinder(material: reading.material, person: reading.partner)
    )
    let fitting = situation.variants.first { variant in
      guard variant.audience.includes(reading.role) else { return false }
      let own = finder.own.standing(on: variant.dimension.value).range
      let other = finder.other.standing(on: variant.dimension.value).range
      guard let own, let other else { return false }
      return fits(variant, own, other)
    }
    return fitting.map { variant in
      [
        DraftLine(
          .act,
          label: "For the two of you",
          reading.spans(variant.text),
          from: core,
          explanation: "variant: \(variant.dimension.value) \(variant.gap.rawValue)"
        )
      ]
    } ?? []
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

  private var words: [DraftLine] {
    let say = applicable(situation.say).prefix(1).map { script in
      DraftLine(.say, label: script.moment.map { "Say, \($0)" } ?? "Say", reading.spoken(script.text), from: core)
    }
    let avoid = applicable(situation.avoid).prefix(1).map { script in
      DraftLine(.avoid, label: "Not", reading.spoken(script.text), from: core)
    }
    return say + avoid
  }

  private func applicable(_ scripts: [Situation.Script]) -> [Situation.Script] {
    let fitting = scripts.filter { $0.audience.includes(reading.role) }
    let own = fitting.filter { $0.side == side }
    return own + fitting.filter { $0.side == .both }
  }
}
