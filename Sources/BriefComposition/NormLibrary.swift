import GuidanceModel
import MeetingCalendar

/// The norms of a material, put in order once: for each culture and each person, pair after pair.
///
/// A class, since the shelves it makes are kept for all that share the material.
final class NormLibrary: Sendable {
  /// In the order of the content.
  let norms: [Norm]
  /// Those of which a norm is held.
  var cultures: some Collection<CultureID> { places.keys }

  private let dimensions: [Dimension]
  /// Places in `norms`.
  private let places: [CultureID: [Int]]
  private let placesByID: [EntryID: Int]
  /// By the cultures of a person, the strongest level first.
  private let shelves = Shelf<[CultureID], NormShelf>(most: 512)

  init(_ norms: [Norm], dimensions: [Dimension]) {
    self.norms = norms
    self.dimensions = dimensions
    places = Dictionary(grouping: norms.indices) { norms[$0].culture }
    placesByID = Dictionary(norms.indices.map { (norms[$0].core.id, $0) }) { first, _ in first }
  }

  func holds(_ culture: CultureID) -> Bool { places[culture] != nil }

  /// In the order of the content.
  func norms(ids: Set<EntryID>) -> [Norm] { ids.compactMap { placesByID[$0] }.sorted().map { norms[$0] } }

  /// In the order of the content.
  func norms(of cultures: [CultureID]) -> [Norm] {
    Set(cultures).flatMap { places[$0] ?? [] }.sorted().map { norms[$0] }
  }

  /// - Parameter levels: the cultures of one person, the strongest level first, each once.
  func shelf(_ levels: [CultureID]) -> NormShelf {
    shelves.value(of: levels) { NormShelf(norms, dimensions, levels.map { places[$0] ?? [] }) }
  }
}
