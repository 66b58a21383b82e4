import GuidanceModel

/// Keeps a block to its word and line budget. What does not fit is listed by name, never lost in silence.
struct BlockBudget {
  let section: Blueprint.Section

  init(_ section: Blueprint.Section) { self.section = section }

  /// Passages in order as long as they fit; a passage without a name for omission is always kept.
  func fit(_ passages: [Passage]) -> (lines: [DraftLine], omitted: [Brief.Omission]) {
    var lines: [DraftLine] = []
    var omitted: [Brief.Omission] = []
    var words = 0
    for passage in passages {
      let fits =
        words + passage.wordCount <= section.words
        && lines.count + passage.lines.count <= section.lines ?? .max
      guard fits || passage.omission == nil else {
        if let omission = passage.omission {
          omitted.append(Brief.Omission(id: omission.id, title: omission.title, why: why))
        }
        continue
      }
      lines += passage.lines
      words += passage.wordCount
    }
    return (lines, omitted)
  }

  private var why: String { "no room in \(section.block.rawValue): \(section.words) words" }
}
