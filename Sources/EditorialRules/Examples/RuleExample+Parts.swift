import GuidanceModel

extension RuleExample {
  /// `<tendency>...</tendency>` of a norm about Almaria, which is nowhere.
  static func tendency(_ text: String) -> RuleExample { norm(text) { $0.tendency = SampleText.rich(text) } }

  static func title(_ text: String) -> RuleExample { norm(text) { $0.core.title.value = text } }

  static func unless(_ text: String) -> RuleExample { norm(text) { $0.core.unless = SampleText.rich(text) } }

  static func ask(_ text: String) -> RuleExample { norm(text) { $0.core.ask = SampleText.rich(text) } }

  static func say(_ text: String) -> RuleExample {
    norm(text) { $0.say = [Phrase(for: .mentor, text: SampleText.rich(text), location: SampleText.place)] }
  }

  static func advice(_ text: String, for audience: Audience = .mentor) -> RuleExample {
    norm("for=\"\(audience.rawValue)\": \(text)") {
      $0.advice = [Advice(for: audience, text: SampleText.rich(text), location: SampleText.place)]
    }
  }

  /// A norm that was checked, and is due, on these days.
  static func checked(_ checked: String, due: String? = nil) -> RuleExample {
    norm("checked=\"\(checked)\"" + (due.map { " due=\"\($0)\"" } ?? "")) {
      $0.core.checked = CivilDate(checked) ?? $0.core.checked
      $0.core.due = due.flatMap { CivilDate($0) }
    }
  }

  /// A norm with such evidence that cites a source of each of these kinds.
  static func evidence(_ evidence: Evidence, citing kinds: [Source.Kind]) -> RuleExample {
    let sources = kinds.map(SampleContent.source)
    var example = norm("evidence=\"\(evidence.rawValue)\", citing: \(kinds.map(\.rawValue).joined(separator: ", "))") {
      $0.core.evidence = evidence
      $0.core.citations = sources.map { Citation(source: Located($0.id, at: SampleText.place)) }
    }
    example.guidance.sources = sources
    return example
  }

  /// The reason of a position.
  static func reason(_ text: String) -> RuleExample {
    var guidance = SampleContent.guidance
    guidance.cultures[0].positions[0].reason = SampleText.rich(text)
    return RuleExample(text, in: guidance)
  }

  /// A statement of an instrument.
  static func statement(_ text: String) -> RuleExample {
    var guidance = SampleContent.guidance
    guidance.instruments[0].statements[0].text = SampleText.rich(text)
    return RuleExample(text, in: guidance)
  }

  /// Two sets of synonyms.
  static func synonyms(_ left: [String], topic: TopicID, and right: [String], topic other: TopicID) -> RuleExample {
    var guidance = SampleContent.guidance
    guidance.synonyms = [SampleContent.synonyms(left, topic), SampleContent.synonyms(right, other)]
    let lists = [left, right].map { $0.joined(separator: ", ") }
    return RuleExample("\(lists[0]) for \(topic); \(lists[1]) for \(other)", in: guidance)
  }

  /// A norm about each of two cultures, with these tendencies.
  static func norms(almarian: String, veltish: String) -> RuleExample {
    var guidance = SampleContent.guidance
    let norms = [("almaria", almarian), ("veltland", veltish)].map { culture, tendency in
      SampleContent.norm(CultureID(culture)) { norm in
        norm.tendency = SampleText.rich(tendency)
        norm.advice = []
        norm.core.title.value = ""
        (norm.core.ask, norm.core.unless) = (nil, nil)
      }
    }
    guidance.entries = norms.map(Entry.norm)
    return RuleExample("\(almarian) And in another entry: \(veltish)", in: guidance)
  }

  private static func norm(_ text: String, change: (inout Norm) -> Void) -> RuleExample {
    var guidance = SampleContent.guidance
    guidance.entries = [.norm(SampleContent.norm("almaria", change))]
    return RuleExample(text, in: guidance)
  }
}
