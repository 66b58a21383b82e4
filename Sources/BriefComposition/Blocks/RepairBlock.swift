import GuidanceModel

/// If it goes wrong: two sentences of repair, and whom to call.
enum RepairBlock: BlockComposer {
  static let block = BriefBlock.repair

  static func title(_ reading: Reading) -> String { "If it goes wrong" }

  static func passages(_ reading: Reading, _ desk: inout Desk) -> [Passage] {
    var passages = sentences(reading, desk)
    if let norm = norm(reading, &desk) { passages.append(norm) }
    passages += reading.practicePassages(for: block)
    return [coordinator(reading)].compactMap { $0 } + passages
  }

  /// A sentence from the bridge on disagreement, in the direction of this pair.
  private static func sentences(_ reading: Reading, _ desk: Desk) -> [Passage] {
    let contrast = desk.contrasts.first { $0.dimension.id == "confrontation" }
    let told = desk.told.prefix(SayBlock.moments).contains { $0.dimension.id == "confrontation" }
    guard let contrast, !told, let bridge = desk.bridge(for: contrast, in: reading.material) else { return [] }
    return bridge.say.filter { $0.audience.includes(reading.role) }.prefix(2).map { phrase in
      let line = DraftLine(
        .say,
        label: phrase.moment.map { $0.prefix(1).uppercased() + $0.dropFirst() } ?? "Say",
        reading.spoken(phrase.text),
        from: bridge.core
      )
      return Passage([line], from: bridge.core)
    }
  }

  private static func norm(_ reading: Reading, _ desk: inout Desk) -> Passage? {
    let found = desk.partnerShelf.norms(about: "disagreement").first { norm in
      desk.isFree(norm)
        && norm.advice.contains { $0.block == .repair && $0.applies(to: reading.role, at: reading.stage) }
    }
    guard let norm = found else { return nil }
    let advice = norm.advice.first { $0.block == .repair && $0.applies(to: reading.role, at: reading.stage) }
    guard let advice else { return nil }
    desk.reserve(norm.core.id)
    let line = DraftLine(
      .act,
      reading.spans(advice.text),
      from: norm.core
    )
    return Passage([line], from: norm.core)
  }

  private static func coordinator(_ reading: Reading) -> Passage? {
    guard let coordinator = reading.material.programme?.coordinator else { return nil }
    let contact = coordinator.contact.map { ", \($0)" } ?? ""
    let text = "\(coordinator.name)\(contact). Harassment and safety go there at once: they are no matter of culture."
    return Passage([DraftLine(.fact, label: "Call", text, origin: .entry("programme.coordinator"))])
  }
}
