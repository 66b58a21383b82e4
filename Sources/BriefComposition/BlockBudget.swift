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
  func fit(_ passages: [Passage]) -> FittedBlock {
    var chosen = section.block == .matters ? shared(passages) : inTurn(passages)
    if section.block == .matters { expand(&chosen, of: passages) }
    return FittedBlock(block: section.block, room: room, passages: passages, chosen: chosen)
  }

  private var room: Int { section.words + extraWords }

  /// Each in turn, as full as what is left allows.
  private func inTurn(_ passages: [Passage]) -> [Int?] {
    var (words, points) = (0, 0)
    return passages.map { passage in
      // What may be left out is not even worded where no point more has room.
      guard points < maximum || passage.omission == nil,
        let chosen = passage.form(fitting: points < maximum ? room - words : 0)
      else { return nil }
      words += passage.words[chosen]
      points += 1
      return chosen
    }
  }

  /// The first points that have room together in their shortest form.
  private func shared(_ passages: [Passage]) -> [Int?] {
    var (words, points) = (0, 0)
    return passages.map { passage in
      guard points < maximum else { return nil }
      let shortest = passage.words[passage.shortest]
      guard words + shortest <= room || passage.omission == nil else { return nil }
      words += shortest
      points += 1
      return passage.shortest
    }
  }

  /// Gives the points what is left, a step at a time and the first point first, so that none is full while another is bare.
  private func expand(_ chosen: inout [Int?], of passages: [Passage]) {
    var left = passages.indices.reduce(room) { left, index in
      left - (chosen[index].map { passages[index].words[$0] } ?? 0)
    }
    let kept = passages.indices.filter { chosen[$0] != nil }
    for step in 1..<max(2, kept.map { passages[$0].forms.count }.max() ?? 0) {
      for index in kept {
        let passage = passages[index]
        guard let held = chosen[index], passage.forms.count > step else { continue }
        let fuller = passage.shortest - step
        let more = passage.words[fuller] - passage.words[held]
        guard more <= left else { continue }
        left -= more
        chosen[index] = fuller
      }
    }
  }

  /// With words to spare a block may have two points more, the matters never more than their five.
  private var maximum: Int {
    guard let points = section.points else { return .max }
    return section.block == .matters ? min(points, MattersBlock.most) : extraWords > 0 ? points + 2 : points
  }
}
