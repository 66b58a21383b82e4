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
    let topics = Self.ranked(results.facets.topics, without: results.understood.topics.map(\.text))
    return [
      line("Narrow with --culture: ", Self.cultures(of: results).map { (names[$0.id], $0.count) }),
      line("Narrow with --topic: ", topics.map { ($0.id, $0.count) }),
    ].compactMap(\.self)
  }

  /// The cultures that may be named, most answers first.
  static func cultures(of results: SearchResults) -> [(id: CultureID, count: Int)] {
    ranked(results.facets.cultures, without: results.understood.cultures.map(\.text))
      .map { (CultureID($0.id), $0.count) }
  }

  /// Ties by id. What was asked for already narrows nothing.
  private static func ranked(_ counts: Tally, without known: [String]) -> [(id: String, count: Int)] {
    zip(counts.names, counts.counts).filter { !known.contains($0.0) }
      .map { (id: $0, count: $1) }
      .sorted { $0.count != $1.count ? $0.count > $1.count : $0.id < $1.id }
  }

  /// As many as stand in one line, and how many more there are; the most frequent one always.
  private func line(_ label: String, _ items: [(name: String, count: Int)]) -> String? {
    guard items.count > 1 else { return nil }
    let shortest = line(label, items, first: 1)
    return (2...Self.most).reversed().filter { $0 <= items.count }.lazy
      .map { line(label, items, first: $0) }.first(where: fits) ?? shortest
  }

  private func line(_ label: String, _ items: [(name: String, count: Int)], first count: Int) -> String {
    var parts = items.prefix(count).map { "\($0.name) \($0.count)" }
    if items.count > count { parts.append("\(items.count - count) more") }
    return label + parts.joined(separator: " · ")
  }

  private func fits(_ line: String) -> Bool { width.map { DisplayWidth.of(line) <= $0 } ?? true }
}
