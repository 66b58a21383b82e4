import GuidanceModel
import Pair

/// Where a person stands on every dimension, by precedence: declared, organisation, profession, country, region.
///
/// Every place is found once, since a page asks for the same ones again and again.
final class StandingFinder: Sendable {
  private let person: Person
  private let levels: PersonLevels
  private let standings: [DimensionID: Standing]

  init(material: BriefMaterial, person: Person) {
    let levels = PersonLevels(of: person, in: material)
    self.person = person
    self.levels = levels
    standings = Dictionary(
      material.dimensions.map { ($0.id, levels.standing(on: $0.id)) },
      uniquingKeysWith: { first, _ in first }
    )
  }

  /// - Parameter known: the places of the same person, as the other of the two knows them: taken where they are the same.
  static func of(_ person: Person, in material: BriefMaterial, orAs known: StandingFinder?) -> StandingFinder {
    if let known, known.holds(for: person) { return known }
    return StandingFinder(material: material, person: person)
  }

  private func holds(for other: Person) -> Bool {
    person.cultures == other.cultures && person.work == other.work && person.preferences == other.preferences
      && person.answers == other.answers
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
