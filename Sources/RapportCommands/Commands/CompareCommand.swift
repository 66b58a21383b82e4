import ArgumentParser
import BriefComposition
import BriefRendering
import GuidanceModel

/// `rapport compare jp us`: positions side by side, with a picture.
struct CompareCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "compare",
    abstract: "Show where cultures tend to stand on the thirteen dimensions, side by side.",
    discussion: """
      A position is a judgment on a scale of seven steps, with its evidence. It says nothing about a person.

      EXAMPLES
        rapport compare jp de
        rapport compare jp de nl --json
        rapport compare jp de --format html > compare.html
      """
  )

  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text, markdown, html, json
  }

  @Argument(help: ArgumentHelp("Two cultures or more, by id or name.", valueName: "culture"))
  var cultures: [String]

  @Option(name: .long, help: "text, markdown, html or json.")
  var format: Format = .text

  @Flag(name: .long, help: "The same as --format json.")
  var json = false

  @OptionGroup var content: ContentOptions

  func validate() throws {
    guard cultures.count >= 2 else { throw ValidationError("Name two cultures or more: rapport compare jp de") }
  }

  func run() throws {
    let environment = try CommandEnvironment.required()
    let opened = try OpenContent(content, in: environment)
    let base = opened.base
    let finder = CultureFinder(cultures: try base.cultures())
    let found = try cultures.map { try finder.culture(named: $0, sorts: Culture.Sort.allCases) }
    let chart = ComparisonChart(cultures: found, held: try base.cultures(), dimensions: try base.dimensions()).chart
    environment.output.write(try text(chart, opened, environment.terminal))
  }

  private func text(_ chart: PositionChart, _ opened: OpenContent, _ terminal: Terminal) throws -> String {
    switch json ? .json : format {
    case .text: ComparisonRenderer.text(chart, width: terminal.width ?? 80, isColoured: terminal.isColoured)
    case .markdown: ComparisonRenderer.markdown(chart)
    case .html: ComparisonRenderer.html(chart, shell: try opened.pageShell())
    case .json: ComparisonRenderer.json(chart)
    }
  }
}

/// The chart of several cultures: each by its own position, else its region's.
struct ComparisonChart {
  let cultures: [Culture]
  let held: [Culture]
  let dimensions: [Dimension]

  var chart: PositionChart {
    PositionChart(
      rows: dimensions.map { dimension in
        PositionChart.Row(
          dimension: dimension.id,
          title: dimension.title,
          lowPole: dimension.lowPole,
          highPole: dimension.highPole,
          marks: cultures.map { mark($0, dimension.id) }
        )
      }
    )
  }

  private func mark(_ culture: Culture, _ dimension: DimensionID) -> PositionChart.Mark {
    if let position = culture.position(on: dimension) {
      return PositionChart.Mark(
        name: culture.name,
        range: position.value...position.value,
        level: position.evidence.rawValue
      )
    }
    let region = held.first { $0.id == culture.parent?.value }
    guard let region, let position = region.position(on: dimension) else {
      return PositionChart.Mark(name: culture.name, range: nil, level: "not known")
    }
    let value = position.value
    return PositionChart.Mark(name: culture.name, range: value...value, level: "region: \(region.name)")
  }
}
