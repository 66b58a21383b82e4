import BriefRendering
import GuidanceModel
import GuidanceSearch

/// The ways to narrow an answer that is longer than what is shown: `Narrow with --culture: Japan 12 · Korea 4`.
struct FacetLines {
  /// The most that a line names, also where it has no width, as in a pipe.
  static let most = 8

  let results: SearchResults
  let names: CultureNames
  /// In cells; nil: lines are not broken.
  let width: Int?

  /// The lines that help: none where every answer is shown, and none of a single value.
  var lines: [String] {
    guard results.total > results.results.count else { return [] }
    let cultures = Self.cultures(of: results).map { (name: names[$0.id], count: $0.count) }
    let topics = results.facets.topics.most(Self.most, without: results.understood.topics.map(\.text))
    return [
      line("Narrow with --culture: ", cultures, of: results.facets.cultures, results.understood.cultures.map(\.text)),
      line("Narrow with --topic: ", topics, of: results.facets.topics, results.understood.topics.map(\.text)),
    ].compactMap(\.self)
  }

  /// The cultures that may be named, most answers first; what was asked for already narrows nothing.
  static func cultures(of results: SearchResults) -> [(id: CultureID, count: Int)] {
    results.facets.cultures.most(most, without: results.understood.cultures.map(\.text))
      .map { (CultureID($0.name), $0.count) }
  }

  /// As many as stand in one line, and how many more there are; the most frequent one always.
  private func line(
    _ label: String,
    _ items: [(name: String, count: Int)],
    of all: Tally,
    _ known: [String]
  ) -> String? {
    let total = all.names.count { !known.contains($0) }
    guard total > 1 else { return nil }
    let shortest = line(label, items, first: 1, of: total)
    return (2...Self.most).reversed().filter { $0 <= total }.lazy
      .map { line(label, items, first: $0, of: total) }.first(where: fits) ?? shortest
  }

  private func line(
    _ label: String,
    _ items: [(name: String, count: Int)],
    first count: Int,
    of total: Int
  ) -> String {
    var parts = items.prefix(count).map { "\($0.name) \($0.count)" }
    if total > count { parts.append("\(total - count) more") }
    return label + parts.joined(separator: " · ")
  }

  private func fits(_ line: String) -> Bool { width.map { DisplayWidth.of(line) <= $0 } ?? true }
}
