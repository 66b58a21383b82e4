import ArgumentParser
import BriefRendering
import Diagnostics
import GuidanceModel

/// `rapport show ID...`: whole entries, cultures, sources and all else that has an id.
struct ShowCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show",
    abstract: "Show entries, cultures, checklists, dimensions or sources by their ids.",
    discussion: """
      EXAMPLES
        rapport show jp.feedback.after-the-meeting
        rapport show jp criticism bailey-1997
        rapport show checklist.ground-rules --json
      """
  )

  @Argument(
    help: ArgumentHelp("What to show. 'rapport list ...' and 'rapport search ...' name the ids.", valueName: "id")
  )
  var ids: [String]

  @OptionGroup var content: ContentOptions
  @OptionGroup var output: JSONOptions

  func run() throws {
    let environment = try CommandEnvironment.required()
    let opened = try OpenContent(content, in: environment)
    let pages = try ids.map { try page($0, PageFinder(base: opened.base)) }
    if output.isJSON {
      environment.output.write(JSONValue.array(pages.map(\.json)).text() + "\n")
    } else {
      environment.output.write(pages.map { $0.text(environment.terminal) }.joined(separator: "\n"))
    }
  }

  private func page(_ id: String, _ finder: PageFinder) throws -> ReadingPage {
    if let page = try finder.page(id) { return page }
    let near = NearMisses(among: try finder.allIDs()).of(id)
    throw CommandFailure.unknown(kind: "entry, culture or source", name: id, nearMisses: near, list: "cultures")
  }
}
