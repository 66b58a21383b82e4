import Diagnostics
import GuidanceModel

extension RandomValues {
  mutating func topic() -> Topic {
    Topic(id: identifier(), title: word(), scope: text(), asked: some { $0.located($0.word()) }, location: place)
  }

  mutating func dimension() -> Dimension {
    Dimension(
      id: identifier(),
      title: word(),
      about: text(),
      lowPole: word(),
      highPole: word(),
      low: text(),
      high: text(),
      topics: some { $0.located($0.identifier()) },
      stakes: some { Dimension.Stake(weight: $0.number(1...3), stages: $0.some { $0.one() }, reason: $0.text()) },
      asked: some { $0.located($0.word()) },
      location: place
    )
  }

  mutating func source() -> Source {
    Source(
      id: identifier(),
      kind: one(),
      year: number(1900...2026),
      seen: one(),
      cultures: some { $0.located($0.identifier()) },
      authors: some { $0.word() },
      title: word(),
      container: maybe { $0.word() },
      publisher: maybe { $0.word() },
      isbn: maybe { $0.located($0.word()) },
      doi: maybe { $0.word() },
      carries: text(),
      location: place
    )
  }

  mutating func instrument() -> Instrument {
    Instrument(
      id: identifier(),
      title: word(),
      purpose: text(),
      statements: some {
        Instrument.Statement(
          id: $0.identifier(),
          dimension: $0.located($0.identifier()),
          toward: $0.one(),
          text: $0.text()
        )
      },
      citations: some { $0.citation() },
      location: place
    )
  }

  mutating func checklist() -> Checklist {
    Checklist(
      id: identifier(),
      stages: some { $0.one() },
      title: word(),
      purpose: text(),
      items: some { $0.identifier() },
      location: place
    )
  }

  mutating func diagnostic() -> Diagnostic {
    Diagnostic(id: word(), severity: one(), location: place, reason: word(), response: word())
  }
}
