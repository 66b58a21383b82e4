/// A piece of an entry under a label, as a page or an export prints it.
package struct LabelledText: Hashable, Sendable {
  /// `Often`, `Do, as mentor`, `Ask`.
  package var label: String
  package var text: String

  package init(_ label: String, _ text: String) {
    self.label = label
    self.text = text
  }
}

extension Entry {
  /// The whole entry in reading order, without title, question and sources.
  package var paragraphs: [LabelledText] {
    switch self {
    case .norm(let norm): norm.paragraphs
    case .bridge(let bridge): bridge.paragraphs
    case .practice(let practice): practice.paragraphs
    case .situation(let situation): situation.paragraphs
    case .checklist(let item): item.paragraphs
    case .question(let question): question.paragraphs
    }
  }
}

extension Norm {
  fileprivate var paragraphs: [LabelledText] {
    [LabelledText("Often", tendency.words)] + advice.map(\.labelled)
      + (mirror.map { [LabelledText("If you are from here", $0.words)] } ?? [])
      + say.map { $0.labelled("Say") } + avoid.map { $0.labelled("Not") }
  }
}

extension Bridge {
  fileprivate var paragraphs: [LabelledText] {
    [LabelledText("Often", tendency.words)] + advice.map(\.labelled) + say.map { $0.labelled("Say") }
      + avoid.map { $0.labelled("Not") }
  }
}

extension Practice {
  fileprivate var paragraphs: [LabelledText] {
    [LabelledText("Why", summary.words)] + advice.map(\.labelled) + say.map { $0.labelled("Say") }
      + avoid.map { $0.labelled("Not") }
  }
}

extension Situation {
  fileprivate var paragraphs: [LabelledText] {
    [LabelledText("What happened", what.words), LabelledText("It may mean", meaning.words)]
      + advice.map { $0.labelled("Do") } + say.map { $0.labelled("Say") }
      + variants.map { variant in
        LabelledText("Where \(variant.dimension.value) is \(variant.gap.rawValue)", variant.text.words)
      }
      + avoid.map { $0.labelled("Not") } + [LabelledText("Next", next.words)]
      + apart.map { LabelledText("Not to be taken for \($0.from.value)", $0.text.words) }
  }
}

extension ChecklistItem {
  fileprivate var paragraphs: [LabelledText] {
    choices.map { LabelledText("Choose", $0) } + [
      LabelledText("Proposal", proposal.words), LabelledText("Why", why.words),
    ]
  }
}

extension Question {
  fileprivate var paragraphs: [LabelledText] {
    (light.map { [LabelledText("A light answer", $0.words)] } ?? [])
      + (deeper.map { [LabelledText("Then", "\u{201C}\($0.words)\u{201D}")] } ?? [])
  }
}

extension Advice {
  fileprivate var labelled: LabelledText {
    let stages =
      stages.isEmpty ? "" : ", " + stages.map { $0.rawValue.replacing("-", with: " ") }.joined(separator: ", ")
    let label = audience == .both ? "Do" : "Do, as \(audience.rawValue)"
    return LabelledText(label + stages, text.words)
  }
}

extension Phrase {
  fileprivate func labelled(_ verb: String) -> LabelledText {
    let reader = audience == .both ? verb : "\(verb), as \(audience.rawValue)"
    return LabelledText(moment.map { "\(reader), \($0)" } ?? reader, "\u{201C}\(text.words)\u{201D}")
  }
}

extension Situation.Script {
  fileprivate func labelled(_ verb: String) -> LabelledText {
    let part =
      switch side {
      case .caused: ", if it was your move"
      case .affected: ", if it touches you"
      case .both: ""
      }
    let role = audience == .both ? "" : ", as \(audience.rawValue)"
    let quoted = verb == "Do" ? text.words : "\u{201C}\(text.words)\u{201D}"
    return LabelledText(verb + part + role, quoted)
  }
}
