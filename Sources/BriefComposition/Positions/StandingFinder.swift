import GuidanceModel
import Pair

/// Finds where a person stands, by precedence: declared, organisation, profession, country, region.
struct StandingFinder {
  let material: BriefMaterial
  let person: Person

  /// Years abroad from which a country that a person has lived in counts beside the one they grew up in.
  static let yearsThatShape = 3

  func standing(on dimension: DimensionID) -> Standing {
    let found = levels(on: dimension)
    guard var first = found.first else { return .unknown }
    first.conflict = found.dropFirst().lazy.compactMap { conflict(of: first, with: $0) }.first
    return first
  }

  /// The cultures that count for this person, the strongest tie first.
  var countries: [CultureID] {
    let strong = person.cultures.filter { tie in
      switch tie.tie {
      case .raised: true
      case .lived: (tie.years ?? Self.yearsThatShape) >= Self.yearsThatShape
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

  /// The regions of the countries that count, without repetition.
  var regions: [CultureID] {
    var seen: [CultureID] = []
    for country in countries {
      let region = material.cultures[country]?.sort == .region ? country : material.cultures[country]?.parent?.value
      if let region, !seen.contains(region) { seen.append(region) }
    }
    return seen
  }

  private func rank(_ tie: Person.CultureTie.Tie) -> Int {
    switch tie {
    case .raised: 0
    case .lived: 1
    case .heritage: 2
    }
  }

  /// Every level that holds a position, strongest first.
  private func levels(on dimension: DimensionID) -> [Standing] {
    var found: [Standing] = []
    if let declared = declared(on: dimension) { found.append(declared) }
    if let culture = person.work?.culture?.value {
      found += held(on: dimension, by: [culture], as: .organisation(culture))
    }
    if let profession = person.work?.profession?.value {
      found += held(on: dimension, by: [profession], as: .profession(profession))
    }
    let known = countries.filter { material.cultures[$0]?.position(on: dimension) != nil }
    let nations = known.filter { material.cultures[$0]?.sort == .country }
    found += held(on: dimension, by: nations, as: .country(nations))
    if nations.isEmpty {
      let regions = regions.filter { material.cultures[$0]?.position(on: dimension) != nil }
      found += held(on: dimension, by: regions, as: .region(regions))
    }
    return found
  }

  /// What the person said in a preference or through the instrument. A preference weighs more than answers.
  private func declared(on dimension: DimensionID) -> Standing? {
    let stated = person.preferences.first { $0.dimension?.value == dimension && $0.value != nil }?.value
    let value = stated ?? answered(on: dimension)
    guard let value else { return nil }
    return Standing(range: value...value, level: .declared, confidence: 1, citations: [], conflict: nil)
  }

  private func answered(on dimension: DimensionID) -> Int? {
    let statements = material.instruments.flatMap(\.statements).filter { $0.dimension.value == dimension }
    let positions = person.answers.compactMap { answer in
      statements.first { $0.id == answer.statement.value }?.position(answer: answer.value)
    }
    guard !positions.isEmpty else { return nil }
    return Int((Double(positions.reduce(0, +)) / Double(positions.count)).rounded())
  }

  private func held(on dimension: DimensionID, by cultures: [CultureID], as level: Standing.Level) -> [Standing] {
    let positions = cultures.compactMap { material.cultures[$0]?.position(on: dimension) }
    guard let low = positions.map(\.value).min(), let high = positions.map(\.value).max() else { return [] }
    let isRegion = if case .region = level { true } else { false }
    let evidence = positions.map(\.evidence.confidence).min() ?? 0
    return [
      Standing(
        range: low...high,
        level: level,
        confidence: isRegion ? evidence * 0.8 : evidence,
        citations: positions.flatMap { $0.citations.map(\.source.value) },
        conflict: nil
      )
    ]
  }

  /// A weaker level that lies at least two steps away.
  private func conflict(of chosen: Standing, with other: Standing) -> Standing.Conflict? {
    guard let left = chosen.range, let right = other.range, left.distance(to: right) >= 2 else { return nil }
    return Standing.Conflict(level: other.level, range: right)
  }
}

extension ClosedRange<Int> {
  /// Steps between the nearest ends of two spans; 0 where they meet.
  func distance(to other: ClosedRange<Int>) -> Int {
    Swift.max(0, Swift.max(lowerBound, other.lowerBound) - Swift.min(upperBound, other.upperBound))
  }
}
