import BriefComposition

extension SampleBrief {
  /// As much as a brief may hold: a thousand words, five matters, seven rows, many sources and omissions.
  static let fullest: Brief = {
    var brief = mentor
    brief.blocks = mentor.blocks.map(filled)
    brief.sources += (4...14).map { number in
      let text =
        "Sundt, E., Marek, T., and Ilves, P. (20\(number + 9)). What a pause is for, part \(number). Press of the North."
      return Brief.NumberedSource(number: number, id: "sundt", text: text)
    }
    brief.omitted += (1...8).map { number in
      Brief.Omission(
        id: "x",
        title: "A norm that found no room, number \(number)",
        why: "no room in matters: 270 words"
      )
    }
    return brief
  }()

  private static func filled(_ block: Brief.Block) -> Brief.Block {
    var block = block
    switch block.id {
    case .matters: block.lines += fifth
    case .repair: block.lines += [advice]
    case .prepare, .person, .time: block.lines += [fact]
    case .contract: block.lines += [box]
    case .differences:
      if let row = block.chart?.rows.first { block.chart?.rows.append(row) }
    default: break
    }
    return block
  }

  private static let fifth: [Line] = [
    Line(.heading, "A favour asks for a favour", .entry("borduria.reciprocity.gifts")),
    Line(
      .text,
      label: "Trust from work or from acquaintance",
      "you lean towards task first (Almaria); Oren leans strongly towards relationship first (Borduria).",
      sources: [4]
    ),
    Line(
      .text,
      label: "Borduria",
      "An introduction is often felt as a debt, and is returned late and in another coin; refusing it can hurt.",
      sources: [4, 5, 6]
    ),
    Line(
      .act,
      label: "Do",
      "Say what the introduction costs you, which is little, and what you would like to hear later."
    ),
    Line(
      .ask,
      label: "Ask",
      [.quotation("Is there somebody to whom I should write first?")],
      origin: .entry("borduria.reciprocity")
    ),
    Line(.caveat, label: "Not if", "Oren works where introductions are made by the week."),
  ]
  private static let advice = Line(
    .act,
    label: "In writing",
    "Write one page together before the next call, and let each of you begin with a question of their own.",
    sources: [7, 8, 9, 10]
  )
  private static let fact = Line(
    .fact,
    label: "And also",
    "something that one of the two has said, and that is long enough to need a second line.",
    sources: [11]
  )
  private static let box = Line(
    .box(isTicked: false),
    "Who may read the notes? Only the two of you, until both say otherwise in writing.",
    sources: [12, 13, 14]
  )
}
