import Diagnostics
import GuidanceModel

extension ElementDecoder {
  func norm(of culture: CultureID) -> Norm? {
    let core = entryCore(asks: true, mayFail: true)
    let (tendency, mirror, advice) = (requiredText("tendency"), optionalText("mirror"), requiredAdvice())
    let (say, avoid) = (phrases("say"), phrases("avoid"))
    requireCitation()
    if let core { EntryIdentity(problems: problems).checkNorm(core, of: culture, at: self) }
    guard let core, let tendency, !advice.isEmpty else { return nil }
    return Norm(
      core: core,
      culture: culture,
      tendency: tendency,
      advice: advice,
      mirror: mirror,
      say: say,
      avoid: avoid
    )
  }

  func bridge() -> Bridge? {
    let core = entryCore(asks: true, mayFail: true)
    let (tendency, advice) = (requiredText("tendency"), requiredAdvice())
    let (say, avoid) = (phrases("say"), phrases("avoid"))
    let dimension: Located<DimensionID>? = requiredIdentifier("dimension")
    let (gap, stand) = (requiredValue("gap", as: Gap.self), requiredValue("mentor", as: MentorStand.self))
    requireCitation()
    if let core { EntryIdentity(problems: problems).check(core, startsWith: "bridge", at: self) }
    guard let core, let tendency, let dimension, let gap, let stand, !advice.isEmpty else { return nil }
    return Bridge(
      core: core,
      dimension: dimension,
      gap: gap,
      mentorStand: stand,
      tendency: tendency,
      advice: advice,
      say: say,
      avoid: avoid
    )
  }

  func practice() -> Practice? {
    let core = entryCore(asks: true, mayFail: true)
    let (number, summary, advice) = (requiredInteger("number", in: 1...99), requiredText("summary"), requiredAdvice())
    let (rhythms, say, avoid) = (children("rhythm").compactMap { $0.rhythm() }, phrases("say"), phrases("avoid"))
    requireCitation()
    if let core { EntryIdentity(problems: problems).check(core, startsWith: "practice", at: self) }
    guard let core, let number, let summary, !advice.isEmpty else { return nil }
    return Practice(
      core: core,
      number: number,
      summary: summary,
      rhythms: rhythms,
      advice: advice,
      say: say,
      avoid: avoid
    )
  }

  func rhythm() -> Rhythm? {
    let (from, to) = (requiredInteger("from-month", in: 0...999), integer("to-month", in: 1...999))
    let weeks = requiredInteger("weeks", in: 1...99)
    let (least, most) = (requiredInteger("minutes-least", in: 1...1440), integer("minutes-most", in: 1...1440))
    guard let from, let weeks, let least else { return nil }
    if let to, to <= from { problems.report(.backwards("to-month", "from-month", in: self)) }
    if let most, most < least { problems.report(.backwards("minutes-most", "minutes-least", in: self)) }
    return Rhythm(fromMonth: from, toMonth: to, weeksBetween: weeks, leastMinutes: least, mostMinutes: most)
  }

  func question() -> Question? {
    let core = entryCore(asks: true, mayFail: false)
    let sensitivity = requiredValue("sensitivity", as: Sensitivity.self)
    let (audience, stages) = (value("for", as: Audience.self) ?? .both, values("stages", as: Stage.self))
    let (light, deeper) = (optionalText("light"), optionalText("deeper"))
    if let core { EntryIdentity(problems: problems).check(core, startsWith: "question", at: self) }
    guard let core, let sensitivity else { return nil }
    return Question(
      core: core,
      for: audience,
      stages: stages,
      sensitivity: sensitivity,
      light: light,
      deeper: deeper
    )
  }

  /// Statements rest on sources: the kinds that make them must cite one.
  private func requireCitation() { _ = required("cite") }
}
