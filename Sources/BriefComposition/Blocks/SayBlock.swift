import GuidanceModel

/// Ready sentences for the two hardest moments of this pair, and what is better left unsaid.
enum SayBlock: BlockComposer {
  static let block = BriefBlock.say
  static let moments = 2

  static func title(_ reading: Reading) -> String { "Say, and leave unsaid" }

  static func passages(_ reading: Reading, _ desk: inout Desk) -> [Passage] {
    let apart = desk.contrasts.filter { contrast in
      contrast.gap.map { $0 != .close } == true && !desk.told.contains { $0.dimension.id == contrast.dimension.id }
    }
    let moments = desk.told + apart
    let hardest = moments.isEmpty ? desk.contrasts.filter { $0.gap == .close } : moments
    let scripts = hardest.prefix(Self.moments + 1).compactMap { contrast -> Passage? in
      desk.bridge(for: contrast).flatMap { passage(reading, $0) }
    }
    return scripts.isEmpty ? practice(reading) : scripts
  }

  private static func passage(_ reading: Reading, _ bridge: Bridge) -> Passage? {
    let lines = lines(reading, say: bridge.say, avoid: bridge.avoid, core: bridge.core)
    return lines.isEmpty ? nil : Passage(lines, from: bridge.core)
  }

  /// Where no gap is known, the practices' own sentences.
  private static func practice(_ reading: Reading) -> [Passage] {
    reading.material.practices.prefix(moments).map { practice in
      let lines = lines(reading, say: practice.say, avoid: practice.avoid, core: practice.core)
      return Passage(lines, from: practice.core)
    }
  }

  private static func lines(_ reading: Reading, say: [Phrase], avoid: [Phrase], core: EntryCore) -> [DraftLine] {
    let said = say.filter { $0.audience.includes(reading.role) }.prefix(2).map { phrase in
      DraftLine(
        .say,
        label: phrase.moment.map(capitalised) ?? "Say",
        reading.spoken(phrase.text),
        from: core
      )
    }
    let unsaid = avoid.filter { $0.audience.includes(reading.role) }.prefix(1).map { phrase in
      DraftLine(.avoid, label: phrase.moment.map { "Not, \($0)" } ?? "Not", reading.spoken(phrase.text), from: core)
    }
    return said.isEmpty ? [] : said + unsaid
  }

  private static func capitalised(_ moment: String) -> String { moment.prefix(1).uppercased() + moment.dropFirst() }
}
