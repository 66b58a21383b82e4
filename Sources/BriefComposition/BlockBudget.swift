import GuidanceModel

/// Keeps a block to its budget of words and points. What does not fit is listed by name, never lost in silence.
struct BlockBudget {
  let section: Blueprint.Section
  /// Words that other blocks left.
  let extraWords: Int

  init(_ section: Blueprint.Section, extraWords: Int = 0) {
    self.section = section
    self.extraWords = extraWords
  }

  /// Passages in order as long as they fit, in their short form where only that fits; a passage without a name for
  /// omission is always kept.
  func fit(_ passages: [Passage]) -> (lines: [DraftLine], omitted: [Brief.Omission]) {
    var lines: [DraftLine] = []
    var omitted: [Brief.Omission] = []
    var (words, points) = (0, 0)
    for passage in passages {
      let room = points < maximum ? section.words + extraWords - words : 0
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

  /// With words to spare a block may have two points more, the matters never more than their five.
  private var maximum: Int {
    guard let points = section.points else { return .max }
    return section.block == .matters ? MattersBlock.most : extraWords > 0 ? points + 2 : points
  }

  private var why: String { "no room in \(section.block.rawValue): \(section.words + extraWords) words" }
}

extension Passage {
  /// The fullest form within so many words; nil where none fits and the passage may be left out.
  fileprivate func form(fitting words: Int) -> [DraftLine]? {
    if lines.wordCount <= words { return lines }
    if let short, short.wordCount <= words { return short }
    return omission == nil ? short ?? lines : nil
  }
}
