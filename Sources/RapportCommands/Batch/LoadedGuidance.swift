import BriefComposition
import GuidanceModel
import GuidanceSearch
import KnowledgeBase

/// All content, read from the base once: thousands of pairs then ask the memory. Answers are those of the base.
struct LoadedGuidance: GuidanceShelf, Sendable {
  private let base: KnowledgeBase
  private let allCultures: [Culture]
  private let culturesByID: [CultureID: Culture]
  private let allDimensions: [Dimension]
  private let allBlueprints: [Blueprint]
  private let allWeights: [RankingWeight]
  private let allInstruments: [Instrument]
  /// By id, those of each culture and each by its own.
  private let observancesByPlace: [CultureID: [Observance]]
  private let allObservances: [Observance]
  private let observancesByID: [EntryID: Observance]
  private let theProgramme: Programme?
  private let allSources: [Source]
  private let theMatcher: SituationMatcher
  private let version: String
  private let entriesByKind: [EntryKind: [Entry]]
  private let general: [Entry]
  private let allSituations: [Situation]
  private let zones: [String: [CultureID]]
  private var theGeneralMaterial = BriefMaterial()
  let topics: [Topic]

  /// Kinds that every brief draws on, in the order of the content.
  private static let generalKinds: [EntryKind] = [.bridge, .practice, .checklist, .question]

  init(_ base: KnowledgeBase) throws {
    self.base = base
    allCultures = try base.cultures()
    culturesByID = Dictionary(allCultures.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    allDimensions = try base.dimensions()
    allBlueprints = try base.blueprints()
    allWeights = try base.weights()
    allInstruments = try base.instruments()
    let observances = try base.observances()
    allObservances = observances
    observancesByID = Dictionary(observances.map { ($0.id, $0) }) { first, _ in first }
    observancesByPlace = Dictionary(
      observances.flatMap { day in day.places.map { ($0.value, [day]) } },
      uniquingKeysWith: +
    )
    theProgramme = try base.programme()
    theMatcher = try base.matcher()
    allSources = try base.sources()
    version = try base.contentVersion()
    entriesByKind = Dictionary(grouping: try base.allEntries(), by: \.kind)
    topics = try base.topics()
    allSituations = (entriesByKind[.situation] ?? []).compactMap { entry in
      if case .situation(let situation) = entry { situation } else { nil }
    }
    general = try base.entries(kinds: Self.generalKinds)
    var zones: [String: [CultureID]] = [:]
    for culture in allCultures { for zone in culture.zones { zones[zone, default: []].append(culture.id) } }
    self.zones = zones.mapValues { Set($0).sorted() }
    // One list of norms for all: composition takes those of the pair's own cultures, and puts each person's in order once.
    theGeneralMaterial = try materialOfAll()
    theGeneralMaterial.norms = try norms(of: nil)
    theGeneralMaterial.situations = MaterialLookup.byName(allSituations)
  }

  func cultures() -> [Culture] { allCultures }
  func cultures(ids: [CultureID]) -> [Culture] { ids.compactMap { culturesByID[$0] } }
  func cultures(inZone zone: String) -> [CultureID] { zones[zone] ?? [] }
  func dimensions() -> [Dimension] { allDimensions }
  func blueprints() -> [Blueprint] { allBlueprints }
  func weights() -> [RankingWeight] { allWeights }
  func instruments() -> [Instrument] { allInstruments }
  func programme() -> Programme? { theProgramme }
  func matcher() -> SituationMatcher { theMatcher }
  func sources() -> [Source] { allSources }
  func contentVersion() -> String { version }
  func generalMaterial() -> BriefMaterial { theGeneralMaterial }

  func observances() -> [Observance] { allObservances }

  func observances(in cultures: [CultureID], ids: [EntryID]) -> [Observance] {
    let kept = cultures.flatMap { observancesByPlace[$0] ?? [] } + ids.compactMap { observancesByID[$0] }
    return Dictionary(kept.map { ($0.id, $0) }) { first, _ in first }.values.sorted { $0.id < $1.id }
  }

  /// All of them: they are held anyhow, and nobody takes one that is not theirs.
  func situations(ids: [EntryID]) -> [Situation] { allSituations }

  func entries(kind: EntryKind, cultures: [CultureID]?) -> [Entry] {
    let all = entriesByKind[kind] ?? []
    guard let cultures else { return all }
    return all.filter { entry in entry.culture.map(cultures.contains) ?? false }
  }

  func entries(kinds: [EntryKind]) throws -> [Entry] {
    kinds == Self.generalKinds ? general : try base.entries(kinds: kinds)
  }

  /// By the base, since an entry may go by an older id; only incidents ask for it.
  func entries(ids: [EntryID]) throws -> [Entry] { ids.isEmpty ? [] : try base.entries(ids: ids) }
}
