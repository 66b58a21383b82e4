import ArgumentParser
import BriefRendering
import Diagnostics
import GuidanceModel
import KnowledgeBase

/// `rapport report sources`: what rests on what.
struct SourcesReport: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "sources",
    abstract: "What rests on each source, how much of it was seen, and which are unused.",
    discussion: """
      Without an id: one line for each source. With ids: everything that cites them.

      EXAMPLES
        rapport report sources
        rapport report sources meyer-2014
        rapport report sources --json
      """
  )

  @Argument(help: ArgumentHelp("Only these sources, with all that cites them.", valueName: "id"))
  var ids: [String] = []

  @OptionGroup var content: ContentOptions
  @OptionGroup var output: JSONOptions

  func run() throws {
    let environment = try CommandEnvironment.required()
    let base = try OpenContent(content, in: environment).base
    let all = try base.sources()
    for id in ids where !all.contains(where: { $0.id.text == id }) {
      let near = NearMisses(among: all.map(\.id.text)).of(id)
      throw CommandFailure.unknown(kind: "source", name: id, nearMisses: near, list: "sources")
    }
    let citers = try Citers(base: base).byCitedSource()
    let shown = all.filter { ids.isEmpty || ids.contains($0.id.text) }.map { ($0, citers[$0.id] ?? []) }
    let isJSON = output.isJSON
    environment.output.write(isJSON ? json(shown) : ids.isEmpty ? overview(shown, environment) : details(shown))
  }

  private func json(_ sources: [(Source, [String])]) -> String {
    JSONValue.array(
      sources.map { source, citers in
        [
          "id": .string(source.id.text), "title": .string(source.title), "seen": .string(source.seen.rawValue),
          "citedBy": JSONValue(citers),
        ]
      }
    ).text() + "\n"
  }

  private func overview(_ sources: [(Source, [String])], _ environment: CommandEnvironment) -> String {
    let ordered = sources.sorted { ($1.1.count, $0.0.id.text) < ($0.1.count, $1.0.id.text) }
    let rows = ordered.map { ["\($0.1.count)", $0.0.seen.rawValue, $0.0.id.text, $0.0.title] }
    let seen = Source.Seen.allCases.map { seen in
      let some = sources.filter { $0.0.seen == seen }
      return "\(some.count) seen as \(seen.rawValue), cited \(some.reduce(0) { $0 + $1.1.count }) times"
    }
    let unused = sources.filter { $0.1.isEmpty }.map(\.0.id.text)
    return TableText(rows: [["cited", "seen", "source", ""]] + rows).text(width: environment.terminal.width)
      + "\n\(sources.count) sources: \(seen.joined(separator: "; ")).\n"
      + (unused.isEmpty ? "None is unused.\n" : "Unused: \(unused.joined(separator: ", ")).\n")
  }

  private func details(_ sources: [(Source, [String])]) -> String {
    sources.map { source, citers in
      let head = "\(source.id): \(source.title) (seen: \(source.seen.rawValue))"
      let lines = citers.isEmpty ? ["  nothing cites it"] : citers.map { "  \($0)" }
      return SafeLines.text(([head] + lines).joined(separator: "\n")) + "\n"
    }.joined(separator: "\n")
  }
}

/// What cites each source.
struct Citers {
  let base: KnowledgeBase

  /// The ids of entries, and of cultures with what in them cites the source; each once, in order.
  func byCitedSource() throws -> [SourceID: [String]] {
    var citers: [SourceID: [String]] = [:]
    func add(_ citations: [Citation], _ name: String) {
      for source in citations.map(\.source.value) where citers[source]?.last != name {
        citers[source, default: []].append(name)
      }
    }
    for entry in try base.allEntries() { add(entry.core.citations, entry.id.text) }
    for culture in try base.cultures() {
      add(culture.week?.citations ?? [], "\(culture.id) week")
      add(culture.naming?.citations ?? [], "\(culture.id) naming")
      add(culture.spread?.citations ?? [], "\(culture.id) spread")
      for position in culture.positions { add(position.citations, "\(culture.id) \(position.dimension.value)") }
    }
    for observance in try base.observances() { add(observance.citations, observance.id.text) }
    for instrument in try base.instruments() { add(instrument.citations, instrument.id.text) }
    for blueprint in try base.blueprints() { add(blueprint.citations, blueprint.id.text) }
    return citers
  }
}
