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
    let bridge = desk.bridge(for: contrast)
    guard contrast.distance != nil || norm.map({ isOfCountry($0) }) == true else { return nil }
    guard let core = norm?.core ?? bridge?.core else { return nil }
    norm.map { desk.reserve($0.core.id) }
    bridge.map { desk.reserve($0.core.id) }
    let mirroring = mirroringNorm(desk)
    mirroring.map { desk.reserve($0.core.id) }
    desk.offer(contrast, as: core)
    let reason = ContrastWords(reading, contrast).explanation
    return Passage(reason: reason, from: core) { forms(norm, bridge, core, mirroring, reason) }
  }

  private func forms(
    _ norm: Norm?,
    _ bridge: Bridge?,
    _ core: EntryCore,
    _ mirroring: Norm?,
    _ reason: String
  ) -> [[DraftLine]] {
    let declared = declared()
    let opening = heading(core, reason) + declared
    // Who said how they want it is not asked again, and is not told to do otherwise.
    let wish = ownWish
    let act = wish.isEmpty ? self.act(norm, bridge) : wish
    let ask = wish.isEmpty && declared.isEmpty ? lines.ask(core) : []
    let rest = act + ask
    let (long, unless) = (tendency(norm, bridge, sentences: 2), lines.unless(core))
    return [
      opening + long + own(mirroring) + rest + unless,
      opening + long + rest + unless,
      opening + tendency(norm, bridge, sentences: 1) + rest + unless,
      // Without the tendency there is nothing that "unless" could except.
      opening + rest,
    ]
  }

  /// Whether a norm is the partner's own, and not only their region's.
  private func isOfCountry(_ norm: Norm) -> Bool { reading.material.cultures[norm.culture]?.sort == .country }

  /// The partner's norm of which this is the main dimension; none where the partner declared a place that it may not fit.
  private func partnerNorm(_ desk: Desk) -> Norm? {
    if case .declared = contrast.partner.level { return nil }
    let fitting = desk.partnerShelf.norms(on: contrast.dimension).lazy.filter { norm in
      norm.core.dimensions.first?.value == contrast.dimension.id && desk.isFree(norm)
        && norm.advice.contains { $0.applies(to: reading.role, at: reading.stage) }
    }
    return first(of: fitting, from: contrast.partner)
  }

  /// A norm of the cultures that gave the position: words and picture then say the same. Else the strongest level's.
  private func first(of norms: some Sequence<Norm>, from standing: Standing) -> Norm? {
    norms.first { standing.level.cultures.contains($0.culture) } ?? norms.first { _ in true }
  }

  private func heading(_ core: EntryCore, _ reason: String) -> [DraftLine] {
    let heading = DraftLine.heading(core.title.value, origin: core.origin, explanation: reason)
    // Where one of the two is not placed, there is a habit to know and no difference to tell.
    guard contrast.distance != nil else { return [heading] }
    return [
      heading,
      DraftLine(
        .text,
        label: contrast.dimension.title,
        ContrastWords(reading, contrast).sides,
        origin: .computed("positions"),
        citations: Array(contrast.partner.citations.prefix(2) + contrast.reader.citations.prefix(2))
      ),
    ]
  }

  /// What the partner said on this in their own words: it comes first and overrides the rest.
  private func declared() -> [DraftLine] {
    reading.partner.preferences.enumerated().compactMap { index, preference in
      guard reading.partnerHomes[index] == contrast.dimension.id, reading.mayQuote(preference.text) else {
        return nil
      }
      return DraftLine(
        .fact,
        label: "\(reading.partnerNameAtStart) says",
        [.quotation(preference.text.text)],
        origin: .profile("\(reading.role.partner.rawValue)/prefers \(index + 1)"),
        explanation: "declared by the person: it comes before culture"
      )
    }
  }

  /// What the reader said on this in their own words, to be said again and asked about.
  private var ownWish: [DraftLine] {
    let own = reading.reader.preferences.enumerated().first { index, preference in
      reading.readerHomes[index] == contrast.dimension.id && reading.mayQuote(preference.text)
    }
    return own.map { index, preference in
      let spans: [Span] = [
        .words("You said "), .quotation(preference.text.text),
        .words(" Say it once more in this call, and ask \(reading.partnerName) how it would be to keep to it."),
      ]
      let origin = Origin.profile("\(reading.role.rawValue)/prefers \(index + 1)")
      return [DraftLine(.act, label: "Do", spans, origin: origin, explanation: "declared by the reader")]
    } ?? []
  }

  private func tendency(_ norm: Norm?, _ bridge: Bridge?, sentences: Int) -> [DraftLine] {
    if let norm { return lines.tendency(of: norm, sentences: sentences) }
    guard let bridge else { return [] }
    let spans = Sentences.first(sentences, of: reading.spans(bridge.tendency))
    return [DraftLine(.text, spans, from: bridge.core, explanation: "evidence: \(bridge.core.evidence.rawValue)")]
  }

  /// A norm of the reader's own culture that tells how their habit may look; for the first matter only.
  private func mirroringNorm(_ desk: Desk) -> Norm? {
    if case .declared = contrast.reader.level { return nil }
    guard desk.hasOfferedNothing else { return nil }
    let fitting = desk.readerShelf.norms(on: contrast.dimension).lazy.filter { $0.mirror != nil && desk.isFree($0) }
    return first(of: fitting, from: contrast.reader)
  }

  private func own(_ norm: Norm?) -> [DraftLine] {
    guard let norm, let mirror = norm.mirror else { return [] }
    let explanation = "the reader's own side: \(norm.culture.text)"
    return [DraftLine(.text, label: "You", reading.spans(mirror), from: norm.core, explanation: explanation)]
  }

  private func act(_ norm: Norm?, _ bridge: Bridge?) -> [DraftLine] {
    for (core, advice) in [(norm?.core, norm?.advice), (bridge?.core, bridge?.advice)] {
      guard let core, let found = advice?.first(where: { $0.applies(to: reading.role, at: reading.stage) }) else {
        continue
      }
      return lines.act(found, of: core)
    }
    return []
  }

  private var lines: EntryLines { EntryLines(reading: reading) }
}
