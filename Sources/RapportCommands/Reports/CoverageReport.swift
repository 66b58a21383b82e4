import ArgumentParser
import BriefRendering
import GuidanceModel
import KnowledgeBase

/// `rapport report coverage`: cultures and topics as a matrix.
struct CoverageReport: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "coverage",
    abstract: "How many norms each culture has on each topic.",
    discussion: """
      Shows the cultures that have norms, and says in a line what is known of the rest.

      EXAMPLES
        rapport report coverage
        rapport report coverage --sort region
        rapport report coverage --format html > coverage.html
      """
  )

  enum Format: String, ExpressibleByArgument, CaseIterable { case text, html, json }

  @Option(name: .long, help: "Only country, region, organisation or profession.")
  var sort: Culture.Sort?

  @Option(name: .long, help: "text, html or json.")
  var format: Format?

  @Flag(name: .long, help: "The same as --format json.")
  var json = false

  @Flag(name: .long, help: "Show the cultures without norms as well.")
  var all = false

  @OptionGroup var content: ContentOptions

  func run() throws {
    let environment = try CommandEnvironment.required()
    let opened = try OpenContent(content, in: environment)
    let matrix = try Coverage(base: opened.base, folders: opened.folders).matrix(sort: sort, all: all)
    switch json ? .json : format ?? .text {
    case .text:
      let terminal = environment.terminal
      let renderer = CoverageTextRenderer(matrix, width: terminal.width, isColoured: terminal.isColoured)
      environment.output.write(renderer.render())
    case .html: environment.output.write(try CoverageHTMLRenderer.render(matrix))
    case .json: environment.output.write(matrix.json.text() + "\n")
    }
  }
}

extension Culture.Sort: ExpressibleByArgument {}

/// Counts norms by culture and topic.
struct Coverage {
  let base: KnowledgeBase
  let folders: [String]

  func matrix(sort: Culture.Sort?, all: Bool) throws -> CoverageMatrix {
    let topics = try base.topics().map(\.id)
    let norms = Dictionary(grouping: try base.entries(kind: .norm)) { $0.culture }
    let sorts = Culture.Sort.allCases
    let cultures = try base.cultures().filter { sort == nil || $0.sort == sort }.sorted {
      let (left, right) = (sorts.firstIndex(of: $0.sort) ?? 0, sorts.firstIndex(of: $1.sort) ?? 0)
      return (left, $0.name) < (right, $1.name)
    }
    let shown = cultures.filter { all || norms[$0.id] != nil }
    return CoverageMatrix(
      topics: topics.map(\.text),
      rows: shown.map { row($0, norms[$0.id] ?? [], topics) },
      rest: all ? [] : Self.rest(cultures.filter { norms[$0.id] == nil })
    )
  }

  private func row(_ culture: Culture, _ norms: [Entry], _ topics: [TopicID]) -> CoverageMatrix.Row {
    let counts = topics.map { topic in norms.count { $0.core.topics.contains { $0.value == topic } } }
    let layers =
      folders.count < 2
      ? []
      : folders.map { folder in
        (folder: folder, entries: norms.count { $0.core.location.file.hasPrefix(folder + "/") })
      }.filter { $0.entries > 0 }
    return CoverageMatrix.Row(
      id: culture.id.text,
      name: culture.name,
      sort: culture.sort.rawValue,
      counts: counts,
      layers: layers,
      total: norms.count
    )
  }

  private static func rest(_ cultures: [Culture]) -> [String] {
    Culture.Sort.allCases.compactMap { sort in
      let count = cultures.count { $0.sort == sort }
      guard count > 0 else { return nil }
      let words: (Culture.Sort) -> String = { sort in
        switch sort {
        case .country: count == 1 ? "1 country is" : "\(count) countries are"
        case .region: count == 1 ? "1 region is" : "\(count) regions are"
        case .organisation: count == 1 ? "1 kind of organisation is" : "\(count) kinds of organisation are"
        case .profession: count == 1 ? "1 profession is" : "\(count) professions are"
        }
      }
      return "\(words(sort)) held by name only."
    }
  }
}

extension CoverageMatrix {
  var json: JSONValue {
    [
      "topics": JSONValue(topics),
      "cultures": .array(
        rows.map { row in
          [
            "id": .string(row.id), "name": .string(row.name), "sort": .string(row.sort), "total": .integer(row.total),
            "counts": .array(row.counts.map(JSONValue.integer)),
            "layers": .array(row.layers.map { ["folder": .string($0.folder), "entries": .integer($0.entries)] }),
          ]
        }
      ),
      "rest": JSONValue(rest),
    ]
  }
}
