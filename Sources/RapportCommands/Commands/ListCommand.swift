import ArgumentParser
import BriefRendering
import GuidanceModel

/// `rapport list cultures|topics|...`: what the base holds, by name.
struct ListCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list",
    abstract: "List what the content holds.",
    discussion: """
      EXAMPLES
        rapport list cultures
        rapport list situations --json
      """
  )

  /// What can be listed.
  enum Subject: String, ExpressibleByArgument, CaseIterable {
    case cultures, topics, dimensions, practices, situations, checklists, questions, sources
  }

  @Argument(help: "\(Subject.allCases.map(\.rawValue).joined(separator: ", ")).")
  var subject: Subject

  @OptionGroup var content: ContentOptions
  @OptionGroup var output: JSONOptions

  func run() throws {
    let environment = try CommandEnvironment.required()
    let opened = try OpenContent(content, in: environment)
    let rows = try rows(opened)
    if output.isJSON {
      environment.output.write(JSONValue.array(rows.map(\.json)).text() + "\n")
    } else {
      environment.output.write(TableText(rows: rows.map(\.columns)).text(width: environment.terminal.width))
    }
  }

  private func rows(_ opened: OpenContent) throws -> [ListRow] {
    let base = opened.base
    return switch subject {
    case .cultures: try CultureRows(base).rows()
    case .topics: try base.topics().map { ListRow(id: $0.id.text, title: $0.title) }
    case .dimensions: try base.dimensions().map { ListRow(id: $0.id.text, title: $0.title) }
    case .practices: try entries(.practice, opened)
    case .situations: try entries(.situation, opened)
    case .checklists: try base.checklists().map { ListRow(id: $0.id.text, title: $0.title) }
    case .questions: try entries(.question, opened)
    case .sources: try base.sources().map { ListRow(id: $0.id.text, title: $0.reference) }
    }
  }

  private func entries(_ kind: EntryKind, _ opened: OpenContent) throws -> [ListRow] {
    try opened.base.entries(kinds: [kind]).map { ListRow(id: $0.id.text, title: $0.core.title.value) }
  }
}

/// One thing that is listed.
struct ListRow {
  var columns: [String]
  var json: JSONValue

  init(id: String, title: String) {
    columns = [id, title]
    json = ["id": .string(id), "title": .string(title)]
  }

  init(columns: [String], json: JSONValue) {
    self.columns = columns
    self.json = json
  }
}
