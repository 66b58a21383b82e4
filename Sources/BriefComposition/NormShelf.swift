import GuidanceModel
import Pair

/// The norms that apply to one person, strongest level first: never a neighbour's, never another person's.
struct NormShelf {
  /// One culture of the person, with its norms.
  struct Level {
    var culture: CultureID
    var sort: Culture.Sort
    var norms: [Norm]
  }

  let levels: [Level]

  init(of person: Person, in material: BriefMaterial) {
    let finder = StandingFinder(material: material, person: person)
    var order: [CultureID] = []
    if let culture = person.work?.culture?.value { order.append(culture) }
    if let profession = person.work?.profession?.value { order.append(profession) }
    order += finder.countries + finder.regions
    var seen: Set<CultureID> = []
    levels = order.filter { seen.insert($0).inserted }.compactMap { id in
      guard let sort = material.cultures[id]?.sort else { return nil }
      return Level(culture: id, sort: sort, norms: material.norms.filter { $0.culture == id })
    }
  }

  /// Norms that show a dimension. Those that have it as their main dimension come first; then by level; then by how central
  /// their main topic is to the dimension.
  func norms(on dimension: Dimension) -> [Norm] {
    let topics = dimension.topics.map(\.value)
    return ranked { norm in
      guard let place = norm.core.dimensions.firstIndex(where: { $0.value == dimension.id }) else { return nil }
      let topic = norm.core.mainTopic.flatMap(topics.firstIndex) ?? topics.count
      return (min(place, 1), topic)
    }
  }

  /// Norms on a topic, strongest level first; where it is their main topic they come first.
  func norms(about topic: TopicID) -> [Norm] {
    ranked { norm in norm.core.topics.firstIndex { $0.value == topic }.map { (min($0, 1), 0) } }
  }

  /// The sort of the level that a norm stands on.
  func sort(of norm: Norm) -> Culture.Sort? { levels.first { $0.culture == norm.culture }?.sort }

  /// - Parameter place: how central a norm is before and after its level counts, 0 most; nil: it does not bear on the matter.
  private func ranked(by place: (Norm) -> (Int, Int)?) -> [Norm] {
    let found = levels.enumerated().flatMap { level, shelf in
      shelf.norms.enumerated().compactMap { index, norm -> (key: (Int, Int, Int, Int), norm: Norm)? in
        place(norm).map { (($0.0, level, $0.1, index), norm) }
      }
    }
    return found.sorted { $0.key < $1.key }.map(\.norm)
  }
}
