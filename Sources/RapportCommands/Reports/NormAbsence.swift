import BriefComposition
import GuidanceModel

/// A brief that was composed to see what an edit does.
struct SampleBrief {
  /// For which pair and reader.
  var title: String
  var brief: Brief

  /// The entries that give it a line.
  var shown: Set<EntryID> {
    Set(brief.blocks.flatMap(\.lines).compactMap { if case .entry(let id) = $0.origin { id } else { nil } })
  }
}

/// A norm that stands in no sample brief, and why: who writes one wants to know what came before it.
struct NormAbsence {
  let id: EntryID
  private let why: String

  /// Nil where one of the briefs shows it.
  ///
  /// - Parameters:
  ///   - norms: all norms, by id.
  ///   - culture: that of the norm.
  init?(of norm: Entry, from briefs: [SampleBrief], among norms: [EntryID: Entry], culture: Culture?) {
    guard !briefs.contains(where: { $0.shown.contains(norm.id) }) else { return nil }
    id = norm.id
    why =
      Self.omission(of: norm, in: briefs) ?? Self.rival(of: norm, in: briefs, norms)
      ?? Self.silence(about: norm, culture)
  }

  /// One line, for so many briefs.
  func text(of count: Int) -> String { "\(id) stands in none of \(count) sample briefs: \(why)." }

  private static func omission(of norm: Entry, in briefs: [SampleBrief]) -> String? {
    for sample in briefs {
      guard let omission = sample.brief.omitted.first(where: { $0.id == norm.id.text }) else { continue }
      return "of \(sample.title), it is named under what was left out (\(omission.why))"
    }
    return nil
  }

  /// The norm of the same culture that is shown most often for what this one is about.
  private static func rival(of norm: Entry, in briefs: [SampleBrief], _ norms: [EntryID: Entry]) -> String? {
    var counts: [EntryID: Int] = [:]
    for id in briefs.flatMap(\.shown) where norms[id]?.culture == norm.culture { counts[id, default: 0] += 1 }
    let ranked = counts.sorted { ($1.value, $0.key.text) < ($0.value, $1.key.text) }.compactMap { norms[$0.key] }
    for dimension in norm.core.dimensions.map(\.value) {
      if let rival = ranked.first(where: { $0.core.dimensions.contains { $0.value == dimension } }) {
        return "\(rival.id) speaks for \(dimension) in its place"
      }
    }
    for topic in norm.core.topics.map(\.value) {
      if let rival = ranked.first(where: { $0.core.topics.contains { $0.value == topic } }) {
        return "\(rival.id) speaks about \(topic) in its place"
      }
    }
    return nil
  }

  /// A brief ranks norms by how far apart the two stand on their dimensions.
  private static func silence(about norm: Entry, _ culture: Culture?) -> String {
    let dimensions = norm.core.dimensions.map(\.value)
    guard let first = dimensions.first else { return "it names no dimension by which a brief would rank it" }
    if let culture, !dimensions.contains(where: { culture.position(on: $0) != nil }) {
      return "\(culture.id) has no position on \(first), by which a brief would rank it"
    }
    let names = dimensions.map(\.text).joined(separator: " or ")
    return "\(names) is not among what matters most to these pairs"
  }
}
