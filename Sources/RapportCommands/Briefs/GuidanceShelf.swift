import BriefComposition
import GuidanceModel
import GuidanceSearch
import KnowledgeBase

/// Where the look-ups of a brief take content from: the compiled base itself, or all of it held in memory.
protocol GuidanceShelf {
  func cultures() throws -> [Culture]
  func cultures(ids: [CultureID]) throws -> [Culture]
  func cultures(inZone zone: String) throws -> [CultureID]
  func dimensions() throws -> [Dimension]
  func blueprints() throws -> [Blueprint]
  func weights() throws -> [RankingWeight]
  func instruments() throws -> [Instrument]
  func observances() throws -> [Observance]
  func observances(in cultures: [CultureID], ids: [EntryID]) throws -> [Observance]
  func programme() throws -> Programme?
  /// Finds what texts are about.
  func matcher() throws -> SituationMatcher
  func sources() throws -> [Source]
  func contentVersion() throws -> String
  func entries(kind: EntryKind, cultures: [CultureID]?) throws -> [Entry]
  func entries(kinds: [EntryKind]) throws -> [Entry]
  func entries(ids: [EntryID]) throws -> [Entry]
  func situations(ids: [EntryID]) throws -> [Situation]
  /// What is the same for all pairs; with the norms of all cultures, where those are held anyhow.
  func generalMaterial() throws -> BriefMaterial
}

extension KnowledgeBase: GuidanceShelf {
  func generalMaterial() throws -> BriefMaterial { try materialOfAll() }

  func matcher() throws -> SituationMatcher {
    SituationMatcher(try situationPhrases(), concepts: try concepts(), vectors: wordVectors())
  }
}
