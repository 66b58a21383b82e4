import GuidanceModel

// Advice and sentences to say, as norms, bridges, practices and situations have them.
extension ElementDecoder {
  /// All advice inside; reported where there is none.
  func requiredAdvice() -> [Advice] {
    _ = required("advice")
    return children("advice").compactMap { $0.advice() }
  }

  private func advice() -> Advice? {
    let (audience, text) = (requiredValue("for", as: Audience.self), requiredText)
    let (stages, block) = (values("stages", as: Stage.self), value("block", as: BriefBlock.self))
    guard let audience, let text else { return nil }
    return Advice(for: audience, stages: stages, block: block, text: text, location: location)
  }

  /// The sentences in children of that name.
  func phrases(_ name: String) -> [Phrase] {
    children(name).compactMap { phrase in
      let (audience, text) = (phrase.requiredValue("for", as: Audience.self), phrase.requiredText)
      guard let audience, let text else { return nil }
      return Phrase(for: audience, moment: phrase.string("when"), text: text, location: phrase.location)
    }
  }

  /// Advice or sentences for one side of a situation.
  func scripts(_ name: String) -> [Situation.Script] {
    children(name).compactMap { script in
      let (side, text) = (script.requiredValue("side", as: Side.self), script.requiredText)
      let audience = script.value("for", as: Audience.self) ?? .both
      guard let side, let text else { return nil }
      let moment = script.string("when")
      return Situation.Script(side: side, for: audience, moment: moment, text: text, location: script.location)
    }
  }
}
