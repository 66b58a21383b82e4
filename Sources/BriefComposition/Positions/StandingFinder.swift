import GuidanceModel
import Pair

/// Where a person stands on every dimension, by precedence: declared, organisation, profession, country, region.
///
/// Every place is found once, since a page asks for the same ones again and again.
final class StandingFinder: Sendable {
  private let levels: PersonLevels
  private let standings: [DimensionID: Standing]

  init(material: BriefMaterial, person: Person) {
    let levels = PersonLevels(of: person, in: material)
    self.levels = levels
    standings = Dictionary(
      material.dimensions.map { ($0.id, levels.standing(on: $0.id)) },
      uniquingKeysWith: { first, _ in first }
    )
  }

  /// The cultures that count for this person, the strongest tie first.
  var countries: [CultureID] { levels.countries }

  /// The regions of the countries that count, without repetition.
  var regions: [CultureID] { levels.regions }

  func standing(on dimension: DimensionID) -> Standing { standings[dimension] ?? levels.standing(on: dimension) }
}

extension ClosedRange<Int> {
  /// Steps between the nearest ends of two spans; 0 where they meet.
  func distance(to other: ClosedRange<Int>) -> Int {
    Swift.max(0, Swift.max(lowerBound, other.lowerBound) - Swift.min(upperBound, other.upperBound))
  }
}
