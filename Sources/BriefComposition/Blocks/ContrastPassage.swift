import GuidanceModel
import Pair

/// One matter on which the two stand apart: from both sides, with what to do, what to ask, and when it is likely wrong.
struct ContrastPassage {
  let reading: Reading
  let contrast: Contrast

  init(_ reading: Reading, _ contrast: Contrast) {
    self.reading = reading
    self.contrast = contrast
  }

  /// Nil where the base holds neither a norm nor a bridge for it.
  func passage(_ desk: inout Desk) -> Passage? {
    let norm = partnerNorm(desk)
    let bridge = desk.bridge(for: contrast, in: reading.material)
    guard norm != nil || bridge != nil else { return nil }
    norm.map { desk.use($0.core.id) }
    bridge.map { desk.use($0.core.id) }
    let lines = heading(norm, bridge) + declared() + tendency(norm, bridge) + own(&desk) + actions(norm, bridge)
    let name = norm?.core.title.value ?? bridge?.core.title.value ?? contrast.dimension.title
    return Passage(lines, omittedAs: ((norm?.core ?? bridge?.core)?.id.text ?? contrast.dimension.id.text, name))
  }

  /// The partner's norm on this dimension; none where the partner declared a place that the norm may not fit.
  private func partnerNorm(_ desk: Desk) -> Norm? {
    if case .declared = contrast.partner.level { return nil }
    let norms = desk.partnerShelf.norms(on: contrast.dimension.id).filter(desk.isUnused)
    return norms.first { norm in norm.advice.contains { $0.applies(to: reading.role, at: reading.stage) } }
  }

  private func heading(_ norm: Norm?, _ bridge: Bridge?) -> [DraftLine] {
    let core = norm?.core ?? bridge?.core
    return [
      DraftLine(
        .heading,
        core?.title.value ?? contrast.dimension.title,
        origin: core?.origin ?? .computed("positions"),
        explanation: ContrastWords(reading, contrast).explanation
      ),
      DraftLine(
        .text,
        label: contrast.dimension.title,
        ContrastWords(reading, contrast).sides,
        origin: .computed("positions"),
        citations: contrast.partner.citations + contrast.reader.citations
      ),
    ]
  }

  /// What the partner said on this in their own words: it comes first and overrides the rest.
  private func declared() -> [DraftLine] {
    let topics = Set(contrast.dimension.topics.map(\.value))
    return reading.partner.preferences.enumerated().compactMap { index, preference in
      let concerns =
        preference.dimension?.value == contrast.dimension.id
        || preference.topic.map { topics.contains($0.value) } == true
      guard concerns, reading.mayQuote(preference.text) else { return nil }
      return DraftLine(
        .fact,
        label: "\(reading.partnerNameAtStart) says",
        [.quotation(preference.text.text)],
        origin: .profile("\(reading.role.partner.rawValue)/prefers \(index + 1)"),
        explanation: "declared by the person: it comes before culture"
      )
    }
  }

  private func tendency(_ norm: Norm?, _ bridge: Bridge?) -> [DraftLine] {
    if let norm {
      return [
        DraftLine(
          .text,
          label: reading.material.name(of: norm.culture),
          reading.spans(norm.tendency),
          origin: norm.core.origin,
          citations: norm.core.sourceIDs,
          explanation: "level: \(norm.culture.text); evidence: \(norm.core.evidence.rawValue)"
        )
      ]
    }
    guard let bridge else { return [] }
    return [
      DraftLine(
        .text,
        reading.spans(bridge.tendency),
        origin: bridge.core.origin,
        citations: bridge.core.sourceIDs,
        explanation: "evidence: \(bridge.core.evidence.rawValue)"
      )
    ]
  }

  /// How the reader's own habit may look, from a norm of the reader's own culture.
  private func own(_ desk: inout Desk) -> [DraftLine] {
    if case .declared = contrast.reader.level { return [] }
    let norm = desk.readerShelf.norms(on: contrast.dimension.id).first { $0.mirror != nil && desk.isUnused($0) }
    guard desk.told.count < 2, let norm, let mirror = norm.mirror else { return [] }
    desk.use(norm.core.id)
    return [
      DraftLine(
        .text,
        label: "You",
        reading.spans(mirror),
        origin: norm.core.origin,
        citations: norm.core.sourceIDs,
        explanation: "the reader's own side: \(norm.culture.text)"
      )
    ]
  }

  private func actions(_ norm: Norm?, _ bridge: Bridge?) -> [DraftLine] {
    let fromNorm = norm?.advice.first { $0.applies(to: reading.role, at: reading.stage) }
    let fromBridge = bridge?.advice.first { $0.applies(to: reading.role, at: reading.stage) }
    guard let core = fromNorm != nil ? norm?.core : bridge?.core, let advice = fromNorm ?? fromBridge else { return [] }
    var lines = [
      DraftLine(.act, label: "Do", reading.spans(advice.text), origin: core.origin, citations: core.sourceIDs)
    ]
    if let ask = core.ask { lines.append(DraftLine(.ask, label: "Ask", reading.spoken(ask), origin: core.origin)) }
    if let unless = core.unless {
      lines.append(DraftLine(.caveat, label: "Not if", reading.spans(unless), origin: core.origin))
    }
    return lines
  }
}
