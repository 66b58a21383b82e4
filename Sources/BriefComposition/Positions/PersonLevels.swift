import GuidanceModel
import Pair

/// The levels that may say where one person stands, each looked up once.
struct PersonLevels: Sendable {
  /// The cultures that count for this person, the strongest tie first.
  let countries: [CultureID]
  /// The regions of the countries that count, without repetition.
  let regions: [CultureID]

  private let preferences: [Person.Preference]
  private let answers: [Person.StatementAnswer]
  private let statements: [Instrument.Statement]
  /// One each, or none.
  private let organisations: [Culture]
  private let professions: [Culture]
  private let heldCountries: [Culture]
  private let heldRegions: [Culture]
  private let weights: [RankingWeight.Name: RankingWeight]

  init(of person: Person, in material: BriefMaterial) {
    countries = Self.countries(of: person)
    regions = Self.regions(of: countries, in: material)
    preferences = person.preferences
    answers = person.answers
    statements = answers.isEmpty ? [] : material.instruments.flatMap(\.statements)
    organisations = [person.work?.culture.flatMap { material.cultures[$0.value] }].compactMap { $0 }
    professions = [person.work?.profession.flatMap { material.cultures[$0.value] }].compactMap { $0 }
    heldCountries = countries.compactMap { material.cultures[$0] }.filter { $0.sort == .country }
    heldRegions = regions.compactMap { material.cultures[$0] }
    weights = material.weights
  }

  func standing(on dimension: DimensionID) -> Standing {
    let found = levels(on: dimension)
    guard var first = found.first else { return .unknown }
    first.conflict = found.dropFirst().lazy.compactMap { conflict(of: first, with: $0) }.first
    return first
  }

  /// Every level that holds a position, strongest first.
  private func levels(on dimension: DimensionID) -> [Standing] {
    let nations = held(on: dimension, by: heldCountries) { .country($0) }
    let found = [
      declared(on: dimension),
      held(on: dimension, by: organisations) { .organisation($0[0]) },
      held(on: dimension, by: professions) { .profession($0[0]) },
      nations,
      nations == nil ? held(on: dimension, by: heldRegions) { .region($0) } : nil,
    ]
    return found.compactMap { $0 }
  }

  /// What the person said in a preference or through the instrument. A preference weighs more than answers.
  private func declared(on dimension: DimensionID) -> Standing? {
    let stated = preferences.first { $0.dimension?.value == dimension && $0.value != nil }?.value
    let value = stated ?? answered(on: dimension)
    guard let value else { return nil }
    return Standing(range: value...value, level: .declared, confidence: 1, citations: [], conflict: nil)
  }

  private func answered(on dimension: DimensionID) -> Int? {
    let positions = answers.compactMap { answer in
      statements.first { $0.id == answer.statement.value && $0.dimension.value == dimension }?
        .position(answer: answer.value)
    }
    guard !positions.isEmpty else { return nil }
    return Int((Double(positions.reduce(0, +)) / Double(positions.count)).rounded())
  }

  /// Nil where none of the cultures holds a position.
  private func held(
    on dimension: DimensionID,
    by cultures: [Culture],
    as level: ([CultureID]) -> Standing.Level
  ) -> Standing? {
    var range: ClosedRange<Int>?
    var holders: [CultureID] = []
    var citations: [SourceID] = []
    var evidence = Double.infinity
    // Read where they stand: a culture is too large to copy for each dimension.
    for place in cultures.indices {
      guard let position = cultures[place].position(on: dimension) else { continue }
      let value = position.value
      range = range.map { min($0.lowerBound, value)...max($0.upperBound, value) } ?? value...value
      holders.append(cultures[place].id)
      for citation in position.citations { citations.append(citation.source.value) }
      evidence = min(evidence, factor(RankingWeight.Name(position.evidence)))
    }
    guard let range else { return nil }
    let level = level(holders)
    let isRegion = if case .region = level { true } else { false }
    return Standing(
      range: range,
      level: level,
      confidence: isRegion ? evidence * factor(.region) : evidence,
      citations: citations,
      conflict: nil
    )
  }

  private func factor(_ weight: RankingWeight.Name) -> Double { weights[weight]?.factor ?? 1 }

  /// A weaker level that lies at least two steps away.
  private func conflict(of chosen: Standing, with other: Standing) -> Standing.Conflict? {
    guard let left = chosen.range, let right = other.range, left.distance(to: right) >= 2 else { return nil }
    return Standing.Conflict(level: other.level, range: right)
  }
}

extension PersonLevels {
  /// Years abroad from which a country that a person has lived in counts beside the one they grew up in.
  private static let yearsThatShape = 3

  private static func countries(of person: Person) -> [CultureID] {
    let strong = person.cultures.filter { tie in
      switch tie.tie {
      case .raised: true
      case .lived: (tie.years ?? yearsThatShape) >= yearsThatShape
      case .heritage: false
      }
    }
    let ties = strong.isEmpty ? person.cultures : strong
    let byStrength = ties.enumerated().sorted { left, right in
      let (leftRank, rightRank) = (rank(left.element.tie), rank(right.element.tie))
      if leftRank != rightRank { return leftRank < rightRank }
      let (leftYears, rightYears) = (left.element.years ?? 0, right.element.years ?? 0)
      return leftYears != rightYears ? leftYears > rightYears : left.offset < right.offset
    }
    return byStrength.map(\.element.culture.value)
  }

  private static func regions(of countries: [CultureID], in material: BriefMaterial) -> [CultureID] {
    var seen: [CultureID] = []
    for country in countries {
      let held = material.cultures[country]
      let region = held?.sort == .region ? country : held?.parent?.value
      if let region, !seen.contains(region) { seen.append(region) }
    }
    return seen
  }

  private static func rank(_ tie: Person.CultureTie.Tie) -> Int {
    switch tie {
    case .raised: 0
    case .lived: 1
    case .heritage: 2
    }
  }
}
