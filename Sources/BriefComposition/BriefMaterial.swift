package import GuidanceModel
import MeetingCalendar

/// All content that a brief may draw on, handed in as values.
///
/// Norms may belong to any culture: composition takes those of the pair's own cultures and their regions, and no others.
package struct BriefMaterial: Sendable {
  package var cultures: [CultureID: Culture] = [:]
  package var dimensions: [Dimension] = [] { didSet { library = NormLibrary(norms, dimensions: dimensions) } }
  /// How much things count when matters are ranked; one that is not given changes nothing.
  package var weights: [RankingWeight.Name: RankingWeight] = [:]
  package var norms: [Norm] = [] { didSet { library = NormLibrary(norms, dimensions: dimensions) } }
  package var bridges: [Bridge] = [] {
    didSet { bridgesByDimension = Dictionary(grouping: bridges) { $0.dimension.value } }
  }
  package var practices: [Practice] = [] { didSet { practiceAdvice = Self.advice(of: practices) } }
  /// Those that the profile names, those that its facts raise, and those proposed for its texts.
  package var situations: [EntryID: Situation] = [:] { didSet { raised = Self.raised(situations) } }
  /// What a text of the profile seems to be about, by the text itself; nothing where it is about nothing held.
  package var proposals: [String: Proposal] = [:]
  /// In the order of their checklists.
  package var checklistItems: [ChecklistItem] = []
  package var questions: [Question] = []
  package var blueprints: [Stage: Blueprint] = [:]
  package var instruments: [Instrument] = []
  package var programme: Programme?
  package var observances: [Observance] = []
  package var sources: [SourceID: Source] = [:] { didSet { references = References() } }
  /// A fingerprint of what was read.
  package var contentVersion: String = ""
  /// The program that composes; nil where nobody is to be told.
  package var programVersion: String?

  /// What the practices advise in each block, in the order of the content; under nil what is for no block of its own.
  private(set) var practiceAdvice: [BriefBlock?: [PracticeAdvice]] = [:]
  private(set) var bridgesByDimension: [DimensionID: [Bridge]] = [:]
  /// The situations that each fact raises, by id. Give all of them at once, as the norms.
  private(set) var raised: [PairFact: [Situation]] = [:]
  /// The norms in order. Give all of them at once: with each change they are put in order anew.
  private(set) var library = NormLibrary([], dimensions: [])

  /// What was put into words already: pairs of the same cultures cite the same works.
  private typealias References = Shelf<SourceID, (full: String, short: String)>
  private var references = References()

  package init() {}

  private static func advice(of practices: [Practice]) -> [BriefBlock?: [PracticeAdvice]] {
    let all = practices.flatMap { practice in practice.advice.map { PracticeAdvice(practice, $0) } }
    return Dictionary(grouping: all, by: \.advice.block)
  }

  private static func raised(_ situations: [EntryID: Situation]) -> [PairFact: [Situation]] {
    var raised: [PairFact: [Situation]] = [:]
    for (id, situation) in situations where id == situation.core.id {
      for fact in situation.facts { raised[fact, default: []].append(situation) }
    }
    return raised.mapValues { $0.sorted { $0.core.id < $1.core.id } }
  }

  /// What a figure is multiplied by.
  func factor(_ weight: RankingWeight.Name) -> Double { weights[weight]?.factor ?? 1 }

  /// A source as the page lists it: in full, and its beginning. An id where the base does not hold it.
  func reference(to id: SourceID) -> (full: String, short: String) {
    references.value(of: id) {
      sources[id].map { ($0.reference, $0.shortReference) } ?? (id.text, id.text)
    }
  }

  /// The name of a culture within a sentence: `the Netherlands`.
  func nameInText(of culture: CultureID) -> String {
    let name = name(of: culture)
    let takesArticle =
      name.hasPrefix("United ") || name.hasSuffix("Islands") || name.hasSuffix("Republic")
      || ["Netherlands", "Philippines", "Bahamas", "Gambia", "Maldives", "Comoros", "Seychelles"].contains(name)
    return takesArticle ? "the \(name)" : name
  }

  /// The name of a culture for a page; its id where the base does not hold it.
  func name(of culture: CultureID) -> String { cultures[culture]?.name ?? culture.text }
}
