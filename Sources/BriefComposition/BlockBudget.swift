import GuidanceModel

/// Keeps a block to its budget of words and points. What does not fit is listed by name, never lost in silence.
struct BlockBudget {
  let section: Blueprint.Section

  init(_ section: Blueprint.Section) { self.section = section }

  /// Passages in order as long as they fit, in their short form where only that fits; a passage without a name for
  /// omission is always kept.
  func fit(_ passages: [Passage]) -> (lines: [DraftLine], omitted: [Brief.Omission]) {
    var lines: [DraftLine] = []
    var omitted: [Brief.Omission] = []
    var (words, points) = (0, 0)
    for passage in passages {
      let room = points < section.points ?? .max ? section.words - words : 0
      guard let chosen = passage.form(fitting: room) else {
        if let omission = passage.omission {
          omitted.append(Brief.Omission(id: omission.id, title: omission.title, why: why))
        }
        continue
      }
      lines += chosen
      words += chosen.wordCount
      points += 1
    }
    return (lines, omitted)
  }

  private var why: String { "no room in \(section.block.rawValue): \(section.words) words" }
}

extension Passage {
  /// The fullest form within so many words; nil where none fits and the passage may be left out.
  fileprivate func form(fitting words: Int) -> [DraftLine]? {
    if lines.wordCount <= words { return lines }
    if let short, short.wordCount <= words { return short }
    return omission == nil ? short ?? lines : nil
  }
}
