import GuidanceModel
import Pair

/// The norms that apply to one person, strongest level first: never a neighbour's, never another person's.
struct NormShelf: Sendable {
  private let byDimension: [DimensionID: [Norm]]
  private let byTopic: [TopicID: [Norm]]

  init(of person: Person, in material: BriefMaterial) {
    let levels = Self.levels(of: person, in: material)
    byDimension = Dictionary(
      uniqueKeysWithValues: material.dimensions.map { dimension in
        let topics = dimension.topics.map(\.value)
        let norms = Self.ranked(levels) { norm in
          guard let place = norm.core.dimensions.firstIndex(where: { $0.value == dimension.id }) else { return nil }
          let topic = norm.core.mainTopic.flatMap(topics.firstIndex) ?? topics.count
          return (min(place, 1), topic)
        }
        return (dimension.id, norms)
      }
    )
    let topics = Set(levels.flatMap { $0 }.flatMap { $0.core.topics.map(\.value) })
    byTopic = Dictionary(
      uniqueKeysWithValues: topics.map { topic in
        let norms = Self.ranked(levels) { norm in
          norm.core.topics.firstIndex { $0.value == topic }.map { (min($0, 1), 0) }
        }
        return (topic, norms)
      }
    )
  }

  /// Norms that show a dimension. Those that have it as their main dimension come first; then by level; then by how central
  /// their main topic is to the dimension.
  func norms(on dimension: Dimension) -> [Norm] { byDimension[dimension.id] ?? [] }

  /// Norms on a topic, strongest level first; where it is their main topic they come first.
  func norms(about topic: TopicID) -> [Norm] { byTopic[topic] ?? [] }

  /// The norms of each culture of the person: organisation, profession, countries, regions.
  private static func levels(of person: Person, in material: BriefMaterial) -> [[Norm]] {
    let finder = StandingFinder(material: material, person: person)
    let work = [person.work?.culture?.value, person.work?.profession?.value].compactMap { $0 }
    var seen: Set<CultureID> = []
    let order = (work + finder.countries + finder.regions).filter { seen.insert($0).inserted }
    return order.map { culture in material.norms.filter { $0.culture == culture } }
  }

  /// - Parameter place: how central a norm is before and after its level counts, 0 most; nil: it does not bear on the matter.
  private static func ranked(_ levels: [[Norm]], by place: (Norm) -> (Int, Int)?) -> [Norm] {
    let found = levels.enumerated().flatMap { level, norms in
      norms.enumerated().compactMap { index, norm -> (key: (Int, Int, Int, Int), norm: Norm)? in
        place(norm).map { (($0.0, level, $0.1, index), norm) }
      }
    }
    return found.sorted { $0.key < $1.key }.map(\.norm)
  }
}
