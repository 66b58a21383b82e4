import BriefComposition
import GuidanceModel
import GuidanceSearch
import KnowledgeBase

/// All content, read from the base once: thousands of pairs then ask the memory. Answers are those of the base.
struct LoadedGuidance: GuidanceShelf, Sendable {
  private let base: KnowledgeBase
  private let allCultures: [Culture]
  private let culturesByID: [CultureID: Culture]
  private let allInstruments: [Instrument]
  /// By id.
  private let allObservances: [Observance]
  /// Where those of each culture stand among them, and each by its own id.
  private let observancesByPlace: [CultureID: [Int]]
  private let observancesByID: [EntryID: Int]
  private let theMatcher: SituationMatcher
  private let zones: [String: [CultureID]]
  private let general: BriefMaterial
  let dimensions: [Dimension]
  let topics: [Topic]

  init(_ base: KnowledgeBase) throws {
    self.base = base
    allCultures = try base.cultures()
    culturesByID = Dictionary(allCultures.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    allInstruments = try base.instruments()
    allObservances = try base.observances()
    (observancesByPlace, observancesByID) = Self.places(of: allObservances)
    theMatcher = try base.matcher()
    dimensions = try base.dimensions()
    topics = try base.topics()
    var zones: [String: [CultureID]] = [:]
    for culture in allCultures { for zone in culture.zones { zones[zone, default: []].append(culture.id) } }
    self.zones = zones.mapValues { Set($0).sorted() }
    // One list of norms for all: composition takes those of the pair's own cultures, and puts each person's in order once.
    var general = try base.generalMaterial()
    general.norms = try base.allNorms()
    general.situations = MaterialLookup.byName(
      try base.entries(kind: .situation).compactMap {
        if case .situation(let situation) = $0 { situation } else { nil }
      }
    )
    self.general = general
  }

  var contentVersion: String { general.contentVersion }

  func cultures() -> [Culture] { allCultures }
  func cultures(ids: [CultureID]) -> [Culture] { ids.compactMap { culturesByID[$0] } }
  func cultures(inZone zone: String) -> [CultureID] { zones[zone] ?? [] }
  func instruments() -> [Instrument] { allInstruments }
  func matcher() -> SituationMatcher { theMatcher }
  func generalMaterial() -> BriefMaterial { general }

  func observances() -> [Observance] { allObservances }

  func observances(in cultures: [CultureID], ids: [EntryID]) -> [Observance] {
    let kept = cultures.flatMap { observancesByPlace[$0] ?? [] } + ids.compactMap { observancesByID[$0] }
    return Set(kept).sorted().map { allObservances[$0] }
  }

  private static func places(of observances: [Observance]) -> ([CultureID: [Int]], [EntryID: Int]) {
    var (ofCultures, ofIDs): ([CultureID: [Int]], [EntryID: Int]) = ([:], [:])
    for (place, day) in observances.enumerated() {
      ofIDs[day.id] = ofIDs[day.id] ?? place
      for culture in day.places { ofCultures[culture.value, default: []].append(place) }
    }
    return (ofCultures, ofIDs)
  }

  // What the material holds already is asked of the base only where the content has none of it.
  func norms(of cultures: [CultureID]) throws -> [Norm] { try base.norms(of: cultures) }
  func situations(ids: [EntryID]) throws -> [Situation] { try base.situations(ids: ids) }
  func entries(kinds: [EntryKind]) throws -> [Entry] { try base.entries(kinds: kinds) }

  /// By the base, since an entry may go by an older id; only incidents ask for it.
  func entries(ids: [EntryID]) throws -> [Entry] { ids.isEmpty ? [] : try base.entries(ids: ids) }
}
