import GuidanceModel

/// A block within its budget: what found room in which form, and what did not.
struct FittedBlock {
  private let block: BriefBlock
  /// Words that it was given.
  private let room: Int
  private let passages: [Passage]
  /// The place of the form of each passage; nil where it found no room.
  private let chosen: [Int?]
  let wordCount: Int

  init(block: BriefBlock, room: Int, passages: [Passage], chosen: [Int?]) {
    self.block = block
    self.room = room
    self.passages = passages
    self.chosen = chosen
    wordCount = passages.indices.reduce(0) { words, index in
      words + (chosen[index].map { passages[index].words[$0] } ?? 0)
    }
  }

  /// The forms that found room, in order.
  var forms: [[DraftLine]] { passages.indices.compactMap { index in chosen[index].map { passages[index].forms[$0] } } }

  var lines: [DraftLine] { forms.flatMap { $0 } }

  /// What has a name and found no room.
  var omitted: [Brief.Omission] {
    let why = "no room in \(block.rawValue): \(room) words"
    return zip(passages, chosen).compactMap { passage, form in
      guard form == nil, let omission = passage.omission else { return nil }
      return Brief.Omission(id: omission.id, title: omission.title, why: why, detail: passage.reason)
    }
  }
}
