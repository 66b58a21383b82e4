import Diagnostics
import Foundation
import GuidanceModel
import PairTables

/// Prepares a batch, runs it, and says what came of it.
struct BatchDesk {
  private let opened: OpenContent
  private let environment: CommandEnvironment

  init(_ opened: OpenContent, _ environment: CommandEnvironment) {
    self.opened = opened
    self.environment = environment
  }

  func run(_ pairs: String, _ plan: BatchPlan, _ options: BatchOptions, _ page: PageRequest) throws {
    var plan = plan
    (plan.isFresh, plan.style.isColoured) = (options.fresh, false)
    let search = plan.formats.contains(.pdf) ? TypesetterSearch(environment) : nil
    let programs = OuterPrograms(opened, environment, search: search)
    let guidance = try LoadedGuidance(opened.base)
    let source = try PairSource(path: pairs, names: Self.names(guidance), environment: environment)
    try say(source.diagnostics)
    let folder = try BatchFolder(path: page.output ?? ".", shard: plan.shard, environment: environment)
    for format in plan.formats { try programs.prepare(for: format) }
    let work = try work(plan, guidance, folder, source)
    let progress = BatchProgress(on: environment.talk, width: environment.talkWidth)
    let manifest = ManifestWriter(
      name: ManifestWriter.name(of: plan.shard),
      in: folder,
      head: [.init("pairs", .string(pairs))] + plan.head(content: guidance.contentVersion, zones: work.zones.version)
    )
    if environment.listensToSignals { environment.interruption.listen() }
    let jobs = options.jobs ?? ProcessInfo.processInfo.activeProcessorCount
    KeptToTheEnd.add(work)
    let lanes = try Lanes(jobs: jobs, work, programs)
    let run = BatchRun(work, source: source, lanes: lanes, progress: progress, manifest: manifest)
    let tally = try run.run()
    if source.repeatedNames > 0 {
      let count = source.repeatedNames
      environment.say(
        "\(count) \(count == 1 ? "pair has" : "pairs have") the name of another; a number parts their files."
      )
    }
    try report(tally, folder, manifest)
  }

  private func work(
    _ plan: BatchPlan,
    _ guidance: LoadedGuidance,
    _ folder: BatchFolder,
    _ source: PairSource
  ) throws -> BatchWork {
    try BatchWork(
      plan,
      opened: opened,
      guidance: guidance,
      folder: folder,
      rows: source.rowReader,
      past: PastManifest(path: folder.path(of: ManifestWriter.name(of: plan.shard))),
      environment: environment
    )
  }

  /// What is wrong with the header stops the run before anything is written.
  private func say(_ diagnostics: [Diagnostic]) throws {
    guard !diagnostics.isEmpty else { return }
    environment.talk.write(DiagnosticPrinter(isColoured: false).text(diagnostics.map(\.safe)))
    if diagnostics.contains(where: { $0.severity == .error }) { throw CommandFailure.diagnosed }
  }

  private func report(_ tally: BatchRun.Tally, _ folder: BatchFolder, _ manifest: ManifestWriter) throws {
    var words = ["\(tally.made) made"]
    if tally.kept > 0 { words.append("\(tally.kept) as they were") }
    if tally.left > 0 { words.append("\(tally.left) not yet made") }
    let pairs = "\(tally.pairs) \(tally.pairs == 1 ? "pair" : "pairs")"
    let failed = tally.failedPairs > 0 ? "; \(tally.failedPairs) of them failed" : ""
    environment.say("\(words.joined(separator: ", ")), of \(pairs)\(failed). See \(folder.path)/\(manifest.name)")
    if tally.left > 0 {
      environment.say("stopped. Run the same command again: it goes on where it stopped.")
      throw CommandFailure.silent(130)
    }
    if tally.failedPairs > 0 { throw CommandFailure.silent(1) }
  }

  private static func names(_ guidance: LoadedGuidance) -> TableNames {
    var cultures: [String: CultureID] = [:]
    for culture in guidance.cultures() {
      for name in [culture.id.text, culture.name] + culture.demonyms + culture.otherNames {
        cultures[name.lowercased()] = cultures[name.lowercased()] ?? culture.id
      }
    }
    for culture in guidance.cultures() { cultures[culture.id.text] = culture.id }
    return TableNames(
      cultures: cultures,
      topics: Set(guidance.topics.map(\.id)),
      dimensions: Set(guidance.dimensions.map(\.id))
    )
  }
}
