import GuidanceModel
import GuidanceSearch

extension RandomValues {
  mutating func phrases() -> SituationPhrases {
    let stems = (0..<number(1...9)).map { "stem\($0)" }
    let situations = (0..<number(1...5)).map { EntryID("situation.\($0)") }
    let dimensions = number(0...3)
    return SituationPhrases(
      situations: situations,
      stems: stems,
      rows: (0..<(stems.count * dimensions)).map { _ in UInt8(number(0...255)) },
      dimensions: dimensions,
      phrases: some { random in
        SituationPhrases.Phrase(
          situation: random.number(0...(situations.count - 1)),
          side: random.one(),
          speaker: random.maybe { $0.one() },
          text: random.word(),
          stems: random.numbers(below: stems.count)
        )
      }.sorted { $0.situation < $1.situation },
      described: situations.map { _ in numbers(below: stems.count) }
    )
  }

  mutating func concepts() -> Concepts {
    let words = (0..<number(0...9)).map { ("word\($0)", word()) }
    return Concepts(houseWords: Dictionary(uniqueKeysWithValues: words))
  }

  private mutating func numbers(below count: Int) -> [SituationPhrases.StemNumber] {
    (0..<SituationPhrases.StemNumber(count)).filter { _ in number(0...1) == 0 }
  }
}
