import GuidanceModel
import Pair

/// The norms that apply to one person, strongest level first: never a neighbour's, never another person's.
struct NormShelf: Sendable {
  private let norms: [Norm]
  /// Places in `norms`.
  private let byDimension: [DimensionID: [Int]]
  private let byTopic: [TopicID: [Int]]

  /// - Parameter levels: for each culture of a person, the strongest level first, the places of its norms.
  init(_ norms: [Norm], _ dimensions: [Dimension], _ levels: [[Int]]) {
    self.norms = norms
    byDimension = Self.byDimension(dimensions, norms, levels)
    byTopic = Self.byTopic(norms, levels)
  }

  /// Norms that show a dimension, strongest level first: a country's before its region's. Within a level those that have it
  /// as their main dimension come first; then by how central their main topic is to the dimension.
  func norms(on dimension: Dimension) -> some Sequence<Norm> { norms(at: byDimension[dimension.id]) }

  /// Norms on a topic, strongest level first; where it is their main topic they come first.
  func norms(about topic: TopicID) -> some Sequence<Norm> { norms(at: byTopic[topic]) }

  private func norms(at places: [Int]?) -> LazyMapSequence<[Int], Norm> { (places ?? []).lazy.map { norms[$0] } }

  private static func byDimension(_ all: [Dimension], _ norms: [Norm], _ levels: [[Int]]) -> [DimensionID: [Int]] {
    let topics = Dictionary(all.map { ($0.id, $0.topics.map(\.value)) }, uniquingKeysWith: { first, _ in first })
    var ranking = Ranking<DimensionID>()
    ranking.addAll(levels) { place in
      let (main, dimensions) = (norms[place].core.mainTopic, norms[place].core.dimensions)
      return dimensions.enumerated().compactMap { index, dimension in
        topics[dimension.value].map { topics in
          (dimension.value, min(index, 1), main.flatMap(topics.firstIndex) ?? topics.count)
        }
      }
    }
    return ranking.places
  }

  private static func byTopic(_ norms: [Norm], _ levels: [[Int]]) -> [TopicID: [Int]] {
    var ranking = Ranking<TopicID>()
    ranking.addAll(levels) { place in
      norms[place].core.topics.enumerated().map { index, topic in (topic.value, min(index, 1), 0) }
    }
    return ranking.places
  }
}

/// Puts norms in order under each thing that they bear on: by level, then by how central they are, then as they stand.
private struct Ranking<Key: Hashable> {
  private var found: [Key: [(rank: (Int, Int, Int, Int), place: Int)]] = [:]

  /// - Parameter ranks: what a norm bears on, and how central it is to it, 0 most.
  mutating func addAll(_ levels: [[Int]], ranks: (_ place: Int) -> [(key: Key, first: Int, second: Int)]) {
    for (level, places) in levels.enumerated() {
      for place in places {
        for (key, first, second) in ranks(place) where found[key]?.last?.place != place {
          found[key, default: []].append(((level, first, second, place), place))
        }
      }
    }
  }

  var places: [Key: [Int]] { found.mapValues { $0.sorted { $0.rank < $1.rank }.map(\.place) } }
}

extension BriefMaterial {
  /// The norms of each culture of a person: organisation, profession, countries, regions.
  func shelf(of person: Person, standing stands: StandingFinder) -> NormShelf {
    let work = [person.work?.culture?.value, person.work?.profession?.value].compactMap { $0 }
    var seen: Set<CultureID> = []
    return library.shelf((work + stands.countries + stands.regions).filter { seen.insert($0).inserted })
  }
}
