import ArgumentParser
import Diagnostics
import Foundation
import XMLDocuments

/// `rapport new KIND ID`: the skeleton of something new, in the file where it belongs.
struct NewCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "new",
    abstract: "Begin a culture, a norm or another piece of guidance: a skeleton that 'check' leads you through.",
    discussion: """
      Writes what the schema requires, with its places left empty. 'rapport check FILE' names the first empty place of
      each entry and says what belongs there, until none is left. What is there already is never overwritten.

      A country that is known by name only gets what it lacks, and a norm on each of three topics (--topics for others).

      EXAMPLES
        rapport new culture fj
        rapport new norm jp.feedback.after-lunch
        rapport new culture coastal --sort region --name "Coastal Asia"
        rapport new bridge bridge.criticism-mentor-franker-close
        rapport new situation situation.forgot-a-name --topics hierarchy
        rapport new checklist checklist.ground-rules.camera
        rapport new source tran-2019 --dry-run
      """
  )

  @Argument(help: "\(NewKind.allCases.map(\.rawValue).joined(separator: ", ")).")
  var kind: NewKind

  @Argument(help: "Its id: 'vn' for a culture, 'vn.feedback.slug' for a norm, 'situation.slug', 'tran-2019'.")
  var id: String

  @Option(name: .long, help: "The topics of an entry, or those of a new culture's first norms; separated by commas.")
  var topics: String?

  @Option(name: .long, help: "For a new culture: country, region, organisation or profession.")
  var sort = "country"

  @Option(name: .long, help: "For a new country: its region.")
  var parent: String?

  @Option(name: .long, help: "For a new culture: its usual English name.")
  var name: String?

  @Option(name: .long, help: "For a situation: the file in 'situations', without .xml. Left out: by its main topic.")
  var file: String?

  @Flag(name: .long, help: "Show what would be written and where; write nothing.")
  var dryRun = false

  @OptionGroup var content: ContentOptions

  func run() throws {
    let environment = try CommandEnvironment.required()
    let folders = try ContentLocator(environment: environment, named: content.content).folders()
    let skeletons = Skeletons(schema: try ContentSchemas(folders: folders).validator("guidance.xsd"))
    let shelf = ContentShelf(folders: folders, workingFolder: environment.workingFolder)
    let wishes = NewWishes(
      topics: topics.map { $0.split(separator: ",").map { $0.trimmingCharacters(in: .whitespaces) } } ?? [],
      sort: sort,
      parent: parent,
      name: name,
      file: file,
      today: environment.today,
      content: content.content
    )
    let planner = NewPlanner(skeletons: skeletons, shelf: shelf, wishes: wishes)
    let plan = try planner.plan(kind, id)
    if dryRun { show(plan, environment) } else { try write(plan, environment) }
  }

  private func write(_ plan: NewPlan, _ environment: CommandEnvironment) throws {
    let path = environment.workingFolder + "/" + plan.file
    let folder = (plan.file.hasPrefix("/") ? plan.file : path) as NSString
    try? FileManager.default.createDirectory(
      atPath: folder.deletingLastPathComponent,
      withIntermediateDirectories: true
    )
    try WholeFile(path: plan.file, workingFolder: environment.workingFolder).write(plan.bytes)
    environment.output.write("\(SafeLines.text(plan.file)):\(plan.line)\n")
    environment.talk.write(SafeLines.text(plan.nextSteps) + "\n")
  }

  /// The new lines with their numbers.
  private func show(_ plan: NewPlan, _ environment: CommandEnvironment) {
    environment.output.write("\(SafeLines.text(plan.file)):\(plan.line) would get:\n")
    let lines = String(decoding: plan.bytes, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false)
    let old = plan.before.map { String(decoding: $0, as: UTF8.self) } ?? ""
    let before = old.split(separator: "\n", omittingEmptySubsequences: false)
    for line in lines.map(String.init).difference(from: before.map(String.init)).insertions {
      if case .insert(let offset, let text, _) = line { environment.output.write("\(offset + 1)\t\(text)\n") }
    }
    environment.say("nothing was written")
  }
}
