import GuidanceModel
import Pair

/// What somebody's answers to the instrument say: positions, and a line on their style.
struct SelfPortrait {
  let person: Person
  let instruments: [Instrument]

  /// The mean of the answers on a dimension, from -2 to 2; nil where there are none.
  func position(on dimension: DimensionID, sharedOnly: Bool) -> Int? {
    let positions = answers(on: dimension, sharedOnly: sharedOnly)
    guard !positions.isEmpty else { return nil }
    return Int((Double(positions.reduce(0, +)) / Double(positions.count)).rounded())
  }

  private func answers(on dimension: DimensionID, sharedOnly: Bool) -> [Int] {
    let statements = instruments.flatMap(\.statements).filter { $0.dimension.value == dimension }
    return person.answers.compactMap { answer in
      guard !sharedOnly || answer.share != .owner else { return nil }
      return statements.first { $0.id == answer.statement.value }?.position(answer: answer.value)
    }
  }

  /// `By my own answers I lean towards softened (how criticism is given).`; nil where no shared answer is clear.
  func style(dimensions: [Dimension]) -> SharedText? {
    let leanings = dimensions.compactMap { dimension -> String? in
      guard let position = position(on: dimension.id, sharedOnly: true), abs(position) >= 2 else { return nil }
      let pole = position < 0 ? dimension.lowPole : dimension.highPole
      return "\(pole) (\(dimension.title.prefix(1).lowercased() + dimension.title.dropFirst()))"
    }
    guard !leanings.isEmpty else { return nil }
    return SharedText("\(Self.opening)\(leanings.joined(separator: ", ")).", of: person.role, location: person.location)
  }

  /// By these words a line that was computed before is known.
  static let opening = "By my own answers I lean towards "
}
