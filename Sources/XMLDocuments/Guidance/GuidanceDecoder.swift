import Diagnostics
import GuidanceModel

/// Decodes the root of a content file into its part of the guidance. What cannot be decoded is reported and left out.
struct GuidanceDecoder {
  let problems: DecodingProblems

  func guidance(_ document: XMLDocument) -> Guidance {
    let root = ElementDecoder(document.root, problems: problems)
    var part = Guidance()
    switch root.name {
    case "culture": decodeCulture(root, into: &part)
    case "bridges": part.entries = root.children("bridge").compactMap { $0.bridge().map(Entry.bridge) }
    case "practices": part.entries = root.children("practice").compactMap { $0.practice().map(Entry.practice) }
    case "situations": part.entries = root.children("situation").compactMap { $0.situation().map(Entry.situation) }
    case "questions": part.entries = root.children("question").compactMap { $0.question().map(Entry.question) }
    case "checklist": decodeChecklist(root, into: &part)
    case "topics": part.topics = root.children("topic").compactMap { $0.topic() }
    case "dimensions": part.dimensions = root.children("dimension").compactMap { $0.dimension() }
    case "synonyms": part.synonyms = root.children("synonym").compactMap { $0.synonymSet() }
    case "wording": part.wordLists = root.children("list").compactMap { $0.wordList() }
    case "weights": part.weights = root.children("weight").compactMap { $0.weight() }
    case "sources": part.sources = root.children("source").compactMap { $0.source() }
    case "observances": part.observances = root.children("observance").compactMap { $0.observance() }
    case "instrument": part.instruments = [root.instrument()].compactMap { $0 }
    case "blueprints": part.blueprints = root.children("blueprint").compactMap { $0.blueprint() }
    case "programme": part.programme = root.programme()
    case "withdrawals": part.withdrawals = root.children("withdraw").compactMap { $0.withdrawal() }
    default: problems.isUnknown(document.root)
    }
    return part
  }

  /// A culture that cannot be decoded takes its norms with it: nothing could say whose they are.
  private func decodeCulture(_ root: ElementDecoder, into part: inout Guidance) {
    let culture = root.culture()
    let norms = root.children("norm").compactMap { $0.norm(of: CultureID(root.string("id") ?? "")) }
    guard let culture else { return }
    part.cultures = [culture]
    part.entries = norms.map(Entry.norm)
  }

  /// Items are entries of their own; the checklist names them in order.
  private func decodeChecklist(_ root: ElementDecoder, into part: inout Guidance) {
    let items = root.children("item").compactMap { $0.checklistItem(of: EntryID(root.string("id") ?? "")) }
    guard let checklist = root.checklist(items: items.map(\.core.id)) else { return }
    part.checklists = [checklist]
    part.entries = items.map(Entry.checklist)
  }
}
