import ArgumentParser
import BriefComposition
import BriefRendering
import Diagnostics
import GuidanceModel
import KnowledgeBase
import Pair

/// `rapport sheet CHECKLIST|contract [PROFILE]`: a page to print and to fill in.
struct SheetCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "sheet",
    abstract: "Make a page to print and fill in: a checklist, or the contract of a pair.",
    discussion: """
      With a profile, what the two have settled is filled in, and what each said stands under its point. The contract
      holds the expectations and the ground rules, and ends with two lines to sign.

      EXAMPLES
        rapport sheet ground-rules
        rapport sheet contract content/examples/tanaka-weber.xml --output contract.html
        rapport sheet first-call --format markdown
        rapport list checklists
      """
  )

  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text, markdown, html, json
  }

  /// What the contract is made of.
  static let contract = ["checklist.expectations-contract", "checklist.ground-rules"]

  @Argument(help: ArgumentHelp("The checklist by id, or 'contract'.", valueName: "checklist"))
  var checklist: String

  @Argument(help: ArgumentHelp("The pair's profile.", valueName: "profile"), completion: .file(extensions: ["xml"]))
  var profile: String?

  @Option(name: .long, help: "text, markdown, html or json. Left out: from the ending of --output, else text.")
  var format: Format?

  @Flag(name: .long, help: "The same as --format json.")
  var json = false

  @Option(name: .shortAndLong, help: ArgumentHelp("A file to write to.", valueName: "file"), completion: .file())
  var output: String?

  @OptionGroup var content: ContentOptions

  func run() throws {
    let environment = try CommandEnvironment.required()
    let opened = try OpenContent(content, in: environment)
    let pair = try profile.map { try BriefDesk(opened: opened, environment: environment).profile(at: $0) }
    let text = try text(sheet(opened.base, pair, environment.today), opened, environment)
    guard let output else { return environment.output.write(text) }
    try WholeFile(path: output, workingFolder: environment.workingFolder).write(text)
  }

  private func sheet(_ base: KnowledgeBase, _ pair: Profile?, _ today: CivilDate) throws -> Sheet {
    let lists = try base.checklists()
    var items: [EntryID: ChecklistItem] = [:]
    for entry in try base.entries(kinds: [.checklist]) {
      if case .checklist(let item) = entry { items[item.core.id] = item }
    }
    let composer = SheetComposer(contentVersion: try base.contentVersion(), today: today, profile: pair)
    if checklist.lowercased() == "contract" {
      let parts = Self.contract.compactMap { id in lists.first { $0.id.text == id } }
      guard !parts.isEmpty else { throw unknown(lists) }
      return composer.sheet(id: "contract", title: "Our contract", parts, items: items, signed: true)
    }
    let wanted = checklist.lowercased()
    let found = lists.first { [$0.id.text, Self.short($0), $0.title.lowercased()].contains(wanted) }
    guard let found else { throw unknown(lists) }
    // The title stands above the page already.
    var untitled = found
    untitled.title = pair == nil ? "To settle" : "To settle, and settled"
    return composer.sheet(id: found.id.text, title: found.title, [untitled], items: items)
  }

  private func unknown(_ lists: [Checklist]) -> CommandFailure {
    let near = NearMisses(among: lists.map(Self.short) + ["contract"]).of(checklist)
    return .unknown(kind: "checklist", name: checklist, nearMisses: near, list: "checklists")
  }

  private static func short(_ list: Checklist) -> String {
    String(list.id.text.drop { $0 != "." }.dropFirst())
  }

  private func text(_ sheet: Sheet, _ opened: OpenContent, _ environment: CommandEnvironment) throws -> String {
    let terminal = output == nil ? environment.terminal : Terminal()
    switch chosenFormat {
    case .text:
      return SheetRenderer.text(sheet, width: min(terminal.width ?? 80, 100), isColoured: terminal.isColoured)
    case .markdown: return SheetRenderer.markdown(sheet)
    case .html: return SheetRenderer.html(sheet, shell: try opened.pageShell())
    case .json: return SheetRenderer.json(sheet)
    }
  }

  private var chosenFormat: Format {
    if json { return .json }
    if let format { return format }
    switch output?.split(separator: ".").last?.lowercased() {
    case "html", "htm": return .html
    case "md", "markdown": return .markdown
    case "json": return .json
    default: return .text
    }
  }
}
