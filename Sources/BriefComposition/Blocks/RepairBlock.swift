import GuidanceModel

/// If it goes wrong: two sentences of repair, and whom to call.
enum RepairBlock: BlockComposer {
  static let block = BriefBlock.repair

  static func title(_ reading: Reading) -> String { "If it goes wrong" }

  static func passages(_ reading: Reading, _ desk: inout Desk) -> [Passage] {
    var passages = sentences(reading)
    if let norm = norm(reading, &desk) { passages.append(norm) }
    passages += reading.practicePassages(for: block).filter { !desk.hasShown(EntryID($0.omission?.id ?? "")) }
    return [coordinator(reading)].compactMap { $0 } + passages
  }

  /// What to say after hurting, and after having been hurt: from the situation that the blueprint names.
  private static func sentences(_ reading: Reading) -> [Passage] {
    guard let id = reading.blueprint?.repair?.value, let situation = reading.material.situations[id] else { return [] }
    return [(Side.caused, "If you hurt"), (.affected, "If you were hurt")].compactMap { side, label in
      let fitting = situation.say.filter { $0.side == side && $0.audience.includes(reading.role) }
      guard let script = fitting.first(where: { $0.moment != nil }) ?? fitting.first else { return nil }
      return Passage(
        [DraftLine(.say, label: label, reading.spoken(script.text), from: situation.core)],
        from: situation.core
      )
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
    let isSample = coordinator.contact?.hasSuffix("example.org") == true
    let contact = isSample ? " (no address is set in programme.xml)" : coordinator.contact.map { ", \($0)" } ?? ""
    let text = "\(coordinator.name)\(contact); at once for harassment or safety, which are no matter of culture."
    return Passage([DraftLine(.fact, label: "Call", text, origin: .entry("programme.coordinator"))])
  }
}
