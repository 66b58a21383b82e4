import GuidanceModel

extension RandomValues {
  mutating func blueprint() -> Blueprint {
    Blueprint(
      id: identifier(),
      stage: one(),
      title: word(),
      purposes: some { $0.addressed() },
      outcomes: some { $0.addressed() },
      sections: some {
        Blueprint.Section(block: $0.one(), words: $0.number(0...500), points: $0.maybe { $0.number(1...9) })
      },
      preparations: some { Blueprint.Preparation(for: $0.one(), daysBefore: $0.number(0...30), text: $0.text()) },
      slots: some { Blueprint.Slot(kind: $0.one(), share: $0.number(0...100), text: $0.text()) },
      citations: some { $0.citation() },
      location: place
    )
  }

  private mutating func addressed() -> Blueprint.Addressed { Blueprint.Addressed(for: one(), text: text()) }

  mutating func programme() -> Programme {
    Programme(
      title: word(),
      coordinator: maybe { Programme.Coordinator(name: $0.word(), contact: $0.maybe { $0.word() }) },
      confidentiality: text(),
      rhythms: some { $0.rhythm() },
      reviewAfterMonths: number(1...60),
      location: place
    )
  }

  mutating func weight() -> RankingWeight {
    RankingWeight(one(), percent: number(1...500), why: text(), location: place)
  }

  mutating func observance() -> Observance {
    Observance(
      id: identifier(),
      title: word(),
      otherNames: some { $0.word() },
      rule: rule(),
      weekdays: some { $0.one() },
      moves: some { Observance.Move(from: $0.some { $0.one() }, to: $0.one(), direction: $0.one()) },
      places: some { $0.located($0.identifier()) },
      extent: one(),
      days: number(1...30),
      effect: one(),
      certainty: one(),
      checked: date(),
      note: text(),
      citations: some { $0.citation() },
      location: place
    )
  }

  private mutating func rule() -> Observance.Rule {
    let (month, day, offset) = (number(1...12), number(1...28), number(-60...60))
    return switch number(0...4) {
    case 0: .fixed(month: month, day: day, offset: offset)
    case 1: .weekday(one(), nth: number(-1...5), month: month, offset: offset)
    case 2: .easter(one(), offset: offset)
    case 3: .calendar(one(), month: month, day: day, offset: offset)
    default: .dates(some { $0.date() })
    }
  }
}
