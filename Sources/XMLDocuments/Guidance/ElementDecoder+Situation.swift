import GuidanceModel

extension ElementDecoder {
  func situation() -> Situation? {
    let core = entryCore(asks: false, mayFail: true)
    let (what, meaning, next) = (requiredText("what"), requiredText("meaning"), requiredText("next"))
    let minutes = requiredInteger("minutes", in: 1...1440)
    let sensitivity = requiredValue("sensitivity", as: Sensitivity.self)
    let headlines = scripts("headline")
    let (advice, say, avoid) = (scripts("advice"), scripts("say"), scripts("avoid"))
    let variants = children("variant").compactMap { $0.variant() }
    let apart = children("apart").compactMap { $0.distinction() }
    for name in ["advice", "say", "cite"] { _ = required(name) }
    if let core { EntryIdentity(problems: problems).check(core, startsWith: "situation", at: self) }
    guard let core, let what, let meaning, let next, let minutes, let sensitivity, !advice.isEmpty else { return nil }
    return Situation(
      core: core,
      stages: values("stages"),
      minutes: minutes,
      sensitivity: sensitivity,
      facts: values("facts"),
      headlines: headlines,
      what: what,
      meaning: meaning,
      advice: advice,
      say: say,
      avoid: avoid,
      variants: variants,
      next: next,
      apart: apart,
      askedBy: children("asked").map { $0.value("side", as: Side.self) ?? .both }
    )
  }

  private func variant() -> Situation.Variant? {
    let dimension: Located<DimensionID>? = requiredIdentifier("dimension")
    let (gap, text) = (requiredValue("gap", as: Gap.self), requiredText)
    let (stand, audience) = (value("mentor", as: MentorStand.self), value("for", as: Audience.self) ?? .both)
    guard let dimension, let gap, let text else { return nil }
    return Situation.Variant(dimension: dimension, gap: gap, mentorStand: stand, for: audience, text: text)
  }

  private func distinction() -> Situation.Distinction? {
    let (from, text): (Located<EntryID>?, RichText?) = (requiredIdentifier("from"), requiredText)
    guard let from, let text else { return nil }
    return Situation.Distinction(from: from, text: text)
  }
}
