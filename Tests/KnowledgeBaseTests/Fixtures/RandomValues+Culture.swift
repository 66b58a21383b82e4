import GuidanceModel

extension RandomValues {
  mutating func culture() -> Culture {
    Culture(
      id: identifier(),
      sort: one(),
      parent: maybe { $0.located($0.identifier()) },
      name: word(),
      demonyms: some { $0.word() },
      otherNames: some { $0.word() },
      about: maybe { $0.text() },
      languages: some { Language(code: $0.word(), use: $0.one()) },
      zones: some { $0.word() },
      week: maybe { $0.week() },
      naming: maybe { $0.naming() },
      spread: maybe { Spread(text: $0.text(), citations: $0.some { $0.citation() }) },
      positions: some { $0.position() },
      location: place
    )
  }

  private mutating func week() -> WorkingWeek {
    WorkingWeek(
      days: some { $0.one() },
      from: maybe { $0.time() } ?? nil,
      to: maybe { $0.time() } ?? nil,
      note: maybe { $0.text() },
      citations: some { $0.citation() }
    )
  }

  private mutating func time() -> ClockTime? { ClockTime(minutes: number(0...1439)) }

  private mutating func naming() -> Naming {
    Naming(
      order: one(),
      address: text(),
      greetings: some {
        Naming.Greeting(words: $0.word(), language: $0.word(), sounds: $0.word(), meaning: $0.word())
      },
      citations: some { $0.citation() }
    )
  }

  private mutating func position() -> CulturePosition {
    CulturePosition(
      dimension: located(identifier()),
      value: number(-3...3),
      evidence: one(),
      checked: date(),
      reason: text(),
      citations: some { $0.citation() },
      location: place
    )
  }
}
