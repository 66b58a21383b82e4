import GuidanceModel

/// The lines that every matter draws from an entry in the same way.
struct EntryLines {
  let reading: Reading

  /// The first sentences of what is often seen, with the level and the evidence as their reason.
  func tendency(of norm: Norm, sentences: Int) -> [DraftLine] {
    let spans = Sentences.first(sentences, of: reading.spans(norm.tendency))
    let why = "level: \(norm.culture.text); evidence: \(norm.core.evidence.rawValue)"
    return [DraftLine(.text, label: reading.material.name(of: norm.culture), spans, from: norm.core, explanation: why)]
  }

  func act(_ advice: Advice, of core: EntryCore) -> [DraftLine] {
    [DraftLine(.act, label: "Do", reading.spans(advice.text), from: core)]
  }

  /// The question that lets the partner say how it is for them.
  func ask(_ core: EntryCore) -> [DraftLine] {
    core.ask.map { [DraftLine(.ask, label: "Ask", reading.spoken($0), origin: core.origin)] } ?? []
  }

  /// When the entry is likely wrong, in the middle of a sentence.
  func unless(_ core: EntryCore) -> [DraftLine] {
    core.unless.map { unless in
      let condition = Sentences.continued(Sentences.first(1, of: reading.spans(unless)))
      return [DraftLine(.caveat, label: "Unless", condition, origin: core.origin)]
    } ?? []
  }
}
