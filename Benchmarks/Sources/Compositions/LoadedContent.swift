import BriefComposition
import GuidanceModel
import GuidanceSearch
import KnowledgeBase
import MeetingCalendar
import Pair
import XMLDocuments

/// A content folder, read once.
struct LoadedContent: Sendable {
  let guidance: Guidance
  let matcher: SituationMatcher
  let zones = ZoneDatabase(files: ZoneFiles.onDisk.kept())

  /// What is the same for all pairs, with the norms of all cultures, as a batch has it.
  private let general: BriefMaterial

  init(_ path: String) {
    guidance = ContentFolder(path).read().guidance
    let (concepts, vectors) = (Concepts(guidance.synonyms), ContentFolders([path]).wordVectors())
    let phrases = SituationPhrases(of: guidance.entries, concepts: concepts, vectors: vectors)
    matcher = SituationMatcher(phrases, concepts: concepts, vectors: vectors)
    general = Self.general(guidance)
  }

  /// What a brief of people of these cultures may draw on; they work in countries of these.
  func material(of cultures: Set<CultureID>) -> BriefMaterial {
    var material = general
    let regions = guidance.cultures.filter { cultures.contains($0.id) }.compactMap { $0.parent?.value }
    let own = cultures.union(regions)
    let held = guidance.cultures.filter { own.contains($0.id) }
    material.cultures = Dictionary(held.map { ($0.id, $0) }) { first, _ in first }
    material.observances = guidance.observances.filter {
      $0.places.isEmpty || $0.places.contains { own.contains($0.value) }
    }
    return material
  }

  private static func general(_ guidance: Guidance) -> BriefMaterial {
    var material = BriefMaterial()
    material.dimensions = guidance.dimensions
    var (norms, bridges, practices): ([Norm], [Bridge], [Practice]) = ([], [], [])
    var situations: [EntryID: Situation] = [:]
    for entry in guidance.entries {
      switch entry {
      case .norm(let norm): norms.append(norm)
      case .bridge(let bridge): bridges.append(bridge)
      case .practice(let practice): practices.append(practice)
      case .checklist(let item): material.checklistItems.append(item)
      case .question(let question): material.questions.append(question)
      case .situation(let situation): situations[situation.core.id] = situation
      }
    }
    (material.norms, material.bridges, material.situations) = (norms, bridges, situations)
    material.practices = practices.sorted { $0.number < $1.number }
    material.blueprints = Dictionary(guidance.blueprints.map { ($0.stage, $0) }) { first, _ in first }
    material.weights = Dictionary(guidance.weights.map { ($0.name, $0) }) { first, _ in first }
    material.instruments = guidance.instruments
    material.programme = guidance.programme
    material.sources = Dictionary(guidance.sources.map { ($0.id, $0) }) { first, _ in first }
    return material
  }
}

/// The composers of one lane: what pairs of the same cultures share is put together once.
final class Composers {
  private let content: LoadedContent
  private var materials: [Set<CultureID>: BriefMaterial] = [:]

  init(_ content: LoadedContent) { self.content = content }

  func composer(for profile: Profile) -> BriefComposer {
    let people = [profile.mentor, profile.mentoree]
    let cultures = Set(
      people.flatMap { person in
        person.cultures.map(\.culture.value)
          + [person.work?.culture?.value, person.work?.profession?.value].compactMap { $0 }
      }
    )
    var material = materials[cultures] ?? content.material(of: cultures)
    if materials[cultures] == nil { materials[cultures] = material }
    material.proposals = proposals(for: profile)
    return BriefComposer(material: material, zones: content.zones, today: CivilDate(daysSinceEpoch: 20_786))
  }

  private func proposals(for profile: Profile) -> [String: Proposal] {
    let names = [profile.mentor, profile.mentoree].flatMap { [$0.name, $0.callName].compactMap { $0 } }
    let words = Set(names.flatMap { Word.all(in: $0).map(\.text) })
    let found = Set(profile.businessItems.map(\.text.text)).compactMap { text in
      content.matcher.match(text, without: words).map { match in
        (text, Proposal(situation: match.situation, side: match.side, phrase: match.phrase, score: match.score))
      }
    }
    return Dictionary(found) { first, _ in first }
  }
}
