import GuidanceModel
import KnowledgeBase

/// Finds what bears an id, and makes a page of it.
struct PageFinder {
  let base: KnowledgeBase

  /// Nil where nothing bears the id.
  func page(_ id: String) throws -> ReadingPage? {
    if let entry = try base.entries(ids: [EntryID(id)]).first { return try page(entry) }
    if let culture = try base.culture(CultureID(id)) { return try page(culture) }
    if let source = try base.sources(ids: [SourceID(id)]).first { return page(source) }
    if let checklist = try base.checklists().first(where: { $0.id.text == id }) { return try page(checklist) }
    if let dimension = try base.dimensions().first(where: { $0.id.text == id }) { return page(dimension) }
    if let topic = try base.topics().first(where: { $0.id.text == id }) { return page(topic) }
    if let observance = try base.observances().first(where: { $0.id.text == id }) { return page(observance) }
    return nil
  }

  /// Every id that `page` would find, for near misses.
  func allIDs() throws -> [String] {
    var ids = try base.allEntries().map(\.id.text)
    ids += try base.cultures().map(\.id.text)
    ids += try base.sources().map(\.id.text)
    ids += try base.checklists().map(\.id.text)
    ids += try base.dimensions().map(\.id.text)
    ids += try base.topics().map(\.id.text)
    ids += try base.observances().map(\.id.text)
    return ids
  }

  private func page(_ entry: Entry) throws -> ReadingPage {
    var parts = entry.paragraphs
    if let ask = entry.core.ask { parts.append(LabelledText("Ask", "\u{201C}\(ask.words)\u{201D}")) }
    if let unless = entry.core.unless { parts.append(LabelledText("Unless", unless.words)) }
    let basis = "\(entry.core.evidence.rawValue); checked \(entry.core.checked); \(ReviewWords(entry.core).text)"
    parts.append(LabelledText("Basis", basis))
    let cited = try base.sources(ids: entry.core.citations.map(\.source.value))
    parts += cited.map { LabelledText("Source", $0.reference) }
    let topics = entry.core.topics.map(\.value.text).joined(separator: ", ")
    return ReadingPage(
      id: entry.id.text,
      kind: entry.kind.rawValue,
      title: entry.core.title.value,
      parts: [LabelledText("Topics", topics)] + parts,
      location: entry.core.location
    )
  }

  private func page(_ culture: Culture) throws -> ReadingPage {
    let norms = try base.entries(kind: .norm, cultures: [culture.id])
    var parts: [LabelledText] = []
    if let about = culture.about { parts.append(LabelledText("About", about.words)) }
    if let parent = culture.parent?.value { parts.append(LabelledText("Region", parent.text)) }
    if let naming = culture.naming { parts.append(LabelledText("Names", naming.address.words)) }
    if let spread = culture.spread { parts.append(LabelledText("Differences within", spread.text.words)) }
    parts += culture.positions.map { position in
      LabelledText("\(position.dimension.value) \(signed(position.value))", position.reason.words)
    }
    parts += norms.map { LabelledText($0.id.text, $0.core.title.value) }
    return ReadingPage(
      id: culture.id.text,
      kind: culture.sort.rawValue,
      title: culture.name,
      parts: parts,
      location: culture.location
    )
  }

  private func page(_ source: Source) -> ReadingPage {
    ReadingPage(
      id: source.id.text,
      kind: "source",
      title: source.title,
      parts: [
        LabelledText("Reference", source.reference), LabelledText("Carries", source.carries.words),
        LabelledText("Seen", source.seen.rawValue),
      ],
      location: source.location
    )
  }

  private func page(_ checklist: Checklist) throws -> ReadingPage {
    let items = try base.entries(ids: checklist.items)
    let parts = items.map { LabelledText($0.id.text, $0.core.title.value) }
    return ReadingPage(
      id: checklist.id.text,
      kind: "checklist",
      title: checklist.title,
      parts: [LabelledText("Purpose", checklist.purpose.words)] + parts,
      location: checklist.location
    )
  }

  private func page(_ dimension: Dimension) -> ReadingPage {
    let stakes = dimension.stakes.map { stake in
      let stages = stake.stages.map(\.rawValue).joined(separator: ", ")
      return LabelledText("Stake \(stake.weight)" + (stages.isEmpty ? "" : " (\(stages))"), stake.reason.words)
    }
    return ReadingPage(
      id: dimension.id.text,
      kind: "dimension",
      title: dimension.title,
      parts: [
        LabelledText("About", dimension.about.words), LabelledText("-3 \(dimension.lowPole)", dimension.low.words),
        LabelledText("+3 \(dimension.highPole)", dimension.high.words),
      ] + stakes,
      location: dimension.location
    )
  }

  private func page(_ topic: Topic) -> ReadingPage {
    ReadingPage(
      id: topic.id.text,
      kind: "topic",
      title: topic.title,
      parts: [LabelledText("Scope", topic.scope.words)],
      location: topic.location
    )
  }

  private func page(_ observance: Observance) -> ReadingPage {
    ReadingPage(
      id: observance.id.text,
      kind: "observance",
      title: observance.title,
      parts: [LabelledText("Effect", observance.note.words), LabelledText("Days", String(observance.days))],
      location: observance.location
    )
  }

  private func signed(_ value: Int) -> String { value > 0 ? "+\(value)" : "\(value)" }
}
