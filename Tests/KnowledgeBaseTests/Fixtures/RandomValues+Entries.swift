import GuidanceModel

extension RandomValues {
  mutating func entry(_ kind: EntryKind) -> Entry {
    switch kind {
    case .norm: .norm(norm())
    case .bridge: .bridge(bridge())
    case .practice: .practice(practice())
    case .situation: .situation(situation())
    case .checklist: .checklist(item())
    case .question: .question(question())
    }
  }

  mutating func core() -> EntryCore {
    EntryCore(
      id: identifier(),
      aliases: some { $0.identifier() },
      topics: some { $0.located($0.identifier()) },
      dimensions: some { $0.located($0.identifier()) },
      evidence: one(),
      checked: date(),
      due: maybe { $0.date() },
      title: located(word()),
      ask: maybe { $0.text() },
      unless: maybe { $0.text() },
      asked: some { $0.located($0.word()) },
      see: some { $0.located($0.identifier()) },
      citations: some { $0.citation() },
      reviews: some { $0.review() },
      location: place
    )
  }

  mutating func citation() -> Citation {
    Citation(source: located(identifier()), place: maybe { $0.word() }, note: text())
  }

  private mutating func review() -> Review {
    Review(
      by: word(),
      date: date(),
      capacity: one(),
      fingerprint: maybe { $0.word() },
      current: word(),
      location: place
    )
  }

  mutating func advice() -> Advice {
    Advice(for: one(), stages: some { $0.one() }, block: maybe { $0.one() }, text: text(), location: place)
  }

  mutating func phrase() -> Phrase { Phrase(for: one(), moment: maybe { $0.word() }, text: text(), location: place) }

  private mutating func norm() -> Norm {
    Norm(
      core: core(),
      culture: identifier(),
      tendency: text(),
      advice: some { $0.advice() },
      mirror: maybe { $0.text() },
      say: some { $0.phrase() },
      avoid: some { $0.phrase() }
    )
  }

  private mutating func bridge() -> Bridge {
    Bridge(
      core: core(),
      dimension: located(identifier()),
      gap: one(),
      mentorStand: one(),
      tendency: text(),
      advice: some { $0.advice() },
      say: some { $0.phrase() },
      avoid: some { $0.phrase() }
    )
  }

  mutating func rhythm() -> Rhythm {
    Rhythm(
      fromMonth: number(0...12),
      toMonth: maybe { $0.number(1...24) },
      weeksBetween: number(1...8),
      leastMinutes: number(1...99),
      mostMinutes: maybe { $0.number(99...200) }
    )
  }

  private mutating func practice() -> Practice {
    Practice(
      core: core(),
      number: number(1...9),
      summary: text(),
      rhythms: some { $0.rhythm() },
      advice: some { $0.advice() },
      say: some { $0.phrase() },
      avoid: some { $0.phrase() }
    )
  }

  private mutating func script() -> Situation.Script {
    Situation.Script(side: one(), for: one(), moment: maybe { $0.word() }, text: text(), location: place)
  }

  private mutating func situation() -> Situation {
    Situation(
      core: core(),
      stages: some { $0.one() },
      minutes: number(0...90),
      sensitivity: one(),
      facts: some { $0.one() },
      headlines: some { $0.script() },
      what: text(),
      meaning: text(),
      advice: some { $0.script() },
      say: some { $0.script() },
      avoid: some { $0.script() },
      variants: some {
        Situation.Variant(
          dimension: $0.located($0.identifier()),
          gap: $0.one(),
          mentorStand: $0.maybe { $0.one() },
          for: $0.one(),
          text: $0.text()
        )
      },
      next: text(),
      apart: some { Situation.Distinction(from: $0.located($0.identifier()), text: $0.text()) },
      askedBy: some { $0.one() }
    )
  }

  private mutating func item() -> ChecklistItem {
    ChecklistItem(
      core: core(),
      checklist: identifier(),
      stages: some { $0.one() },
      urgency: number(1...3),
      choices: some { $0.word() },
      proposal: text(),
      why: text()
    )
  }

  private mutating func question() -> Question {
    Question(
      core: core(),
      for: one(),
      stages: some { $0.one() },
      sensitivity: one(),
      light: maybe { $0.text() },
      deeper: maybe { $0.text() }
    )
  }
}
