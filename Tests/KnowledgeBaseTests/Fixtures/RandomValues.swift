import Diagnostics
import GuidanceModel
import SeededRandom

/// Makes values of every sort from a seed, with every inner place at the value's own, as a record tells it.
struct RandomValues: RandomNumberGenerator {
  private var random: SeededRandom
  /// Where every value stands.
  var place = SourceLocation(file: "content/cultures/borduria.xml", line: 1, column: 1)

  init(seed: UInt64) {
    random = SeededRandom(seed: seed &* 0x9E37_79B9_7F4A_7C15 | 1)
    place.line = Int(seed % 5_000) + 1
  }

  mutating func next() -> UInt64 { random.next() }

  mutating func number(_ range: ClosedRange<Int>) -> Int { range.lowerBound + random.below(range.count) }

  mutating func one<Value: CaseIterable>() -> Value where Value.AllCases == [Value] {
    let cases = Value.allCases
    return cases[number(0...cases.count - 1)]
  }

  mutating func maybe<Value>(_ make: (inout RandomValues) -> Value) -> Value? { number(0...2) == 0 ? nil : make(&self) }

  mutating func some<Value>(_ make: (inout RandomValues) -> Value) -> [Value] {
    (0..<number(0...3)).map { _ in make(&self) }
  }

  mutating func word() -> String {
    let words = [
      "", "a", "san", "don't", "Äußerung", "信頼", "שלום", "🙂", "two words", "\"", String(repeating: "long ", count: 60),
    ]
    return words[number(0...words.count - 1)]
  }

  mutating func identifier<Tag>() -> Identifier<Tag> { Identifier("id-\(number(0...99))") }

  mutating func located<Value>(_ value: Value) -> Located<Value> { Located(value, at: place) }

  mutating func date() -> CivilDate { CivilDate(daysSinceEpoch: number(-40_000...40_000)) }

  mutating func text() -> RichText {
    let runs = some { $0.run(deep: true) }
    return RichText(runs)
  }

  private mutating func run(deep: Bool) -> TextRun {
    let content: TextRun.Content =
      switch number(0...(deep ? 4 : 3)) {
      case 0: .words(word())
      case 1: .emphasis(word())
      case 2: .term(word(), language: "xx", meaning: word())
      case 3: .name(one())
      default: .quotation(some { $0.run(deep: false) })
      }
    return TextRun(content, at: place)
  }
}
