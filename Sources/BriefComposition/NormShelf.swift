import GuidanceModel
import Pair

/// The norms that apply to one person, strongest level first: never a neighbour's, never another person's.
struct NormShelf: Sendable {
  private let norms: [Norm]
  /// Places in `norms`, level by level: organisation, profession, countries, regions.
  private let levels: [[Int]]
  private let byDimension: [DimensionID: [Int]]

  init(of person: Person, in material: BriefMaterial) {
    norms = material.norms
    let levels = Self.levels(of: person, in: material)
    self.levels = levels
    byDimension = Dictionary(
      uniqueKeysWithValues: material.dimensions.map { dimension in
        let topics = dimension.topics.map(\.value)
        let places = Self.ranked(levels) { place in
          let core = material.norms[place].core
          guard let index = core.dimensions.firstIndex(where: { $0.value == dimension.id }) else { return nil }
          return (min(index, 1), core.mainTopic.flatMap(topics.firstIndex) ?? topics.count)
        }
        return (dimension.id, places)
      }
    )
  }

  /// Norms that show a dimension, strongest level first: a country's before its region's. Within a level those that have it
  /// as their main dimension come first; then by how central their main topic is to the dimension.
  func norms(on dimension: Dimension) -> some Sequence<Norm> {
    (byDimension[dimension.id] ?? []).lazy.map { norms[$0] }
  }

  /// Norms on a topic, strongest level first; where it is their main topic they come first.
  func norms(about topic: TopicID) -> [Norm] {
    Self.ranked(levels) { place in
      norms[place].core.topics.firstIndex { $0.value == topic }.map { (min($0, 1), 0) }
    }.map { norms[$0] }
  }

  /// The norms of each culture of the person.
  private static func levels(of person: Person, in material: BriefMaterial) -> [[Int]] {
    let finder = StandingFinder(material: material, person: person)
    let work = [person.work?.culture?.value, person.work?.profession?.value].compactMap { $0 }
    var seen: Set<CultureID> = []
    let order = (work + finder.countries + finder.regions).filter { seen.insert($0).inserted }
    return order.map { culture in material.norms.indices.filter { material.norms[$0].culture == culture } }
  }

  /// - Parameter rank: how central a norm is within its level, 0 most; nil: it does not bear on the matter.
  private static func ranked(_ levels: [[Int]], by rank: (Int) -> (Int, Int)?) -> [Int] {
    let found = levels.enumerated().flatMap { level, places in
      places.compactMap { place -> (key: (Int, Int, Int, Int), place: Int)? in
        rank(place).map { ((level, $0.0, $0.1, place), place) }
      }
    }
    return found.sorted { $0.key < $1.key }.map(\.place)
  }
}
