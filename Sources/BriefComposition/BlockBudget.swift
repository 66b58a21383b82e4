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

  /// Passages in order, each in the fullest form that leaves room for those before it; a passage without a name for
  /// omission is always kept.
  ///
  /// What matters most is shared out: as many points as have room in their shortest form, then the first ones in full.
  func fit(_ passages: [Passage]) -> (lines: [DraftLine], omitted: [Brief.Omission]) {
    var chosen = section.block == .matters ? shared(passages) : inTurn(passages)
    if section.block == .matters { expand(&chosen, of: passages) }
    let omitted = zip(passages, chosen).compactMap { passage, form -> Brief.Omission? in
      guard form == nil, let omission = passage.omission else { return nil }
      let detail = passage.lines.first?.line.explanation
      return Brief.Omission(id: omission.id, title: omission.title, why: why, detail: detail)
    }
    return (chosen.flatMap { $0 ?? [] }, omitted)
  }

  private var room: Int { section.words + extraWords }

  /// Each in turn, as full as what is left allows.
  private func inTurn(_ passages: [Passage]) -> [[DraftLine]?] {
    var (words, points) = (0, 0)
    return passages.map { passage in
      let chosen = passage.form(fitting: points < maximum ? room - words : 0)
      words += chosen?.wordCount ?? 0
      points += chosen == nil ? 0 : 1
      return chosen
    }
  }

  /// The first points that have room together in their shortest form.
  private func shared(_ passages: [Passage]) -> [[DraftLine]?] {
    var (words, points) = (0, 0)
    return passages.map { passage in
      let shortest = passage.shortest
      guard points < maximum, words + shortest.wordCount <= room || passage.omission == nil else { return nil }
      words += shortest.wordCount
      points += 1
      return shortest
    }
  }

  /// Gives the points what is left, a step at a time and the first point first, so that none is full while another is bare.
  private func expand(_ chosen: inout [[DraftLine]?], of passages: [Passage]) {
    var left = room - chosen.reduce(0) { $0 + ($1?.wordCount ?? 0) }
    for step in 1..<max(2, passages.map(\.forms.count).max() ?? 0) {
      for (index, passage) in passages.enumerated() {
        guard let held = chosen[index], passage.forms.count > step else { continue }
        let fuller = passage.forms[passage.forms.count - 1 - step]
        guard fuller.wordCount - held.wordCount <= left else { continue }
        left -= fuller.wordCount - held.wordCount
        chosen[index] = fuller
      }
    }
  }

  /// With words to spare a block may have two points more, the matters never more than their five.
  private var maximum: Int {
    guard let points = section.points else { return .max }
    return section.block == .matters ? min(points, MattersBlock.most) : extraWords > 0 ? points + 2 : points
  }

  private var why: String { "no room in \(section.block.rawValue): \(room) words" }
}
