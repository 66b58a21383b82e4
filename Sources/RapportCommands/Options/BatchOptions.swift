import ArgumentParser
import Foundation

/// What a batch is made from, and how much of it.
struct BatchOptions: ParsableArguments {
  @Option(
    name: .long,
    help: ArgumentHelp("Instead of a profile: a table of pairs (CSV), or a folder of profiles.", valueName: "path"),
    completion: .file()
  )
  var pairs: String?

  @Option(name: .long, help: ArgumentHelp("Of the pairs, one part only: 3/8 is the third of eight.", valueName: "n/m"))
  var shard: Shard?

  @Option(
    name: .long,
    help: ArgumentHelp("Pairs in work at the same time. Left out: as many as cores.", valueName: "n")
  )
  var jobs: Int?

  @Flag(name: .long, help: "With --pairs: make everything again, also what is there.")
  var fresh = false

  func validate() throws {
    if let jobs, !(1...256).contains(jobs) { throw ValidationError("--jobs wants a number from 1 to 256.") }
    if pairs == nil && (shard != nil || jobs != nil || fresh) {
      throw ValidationError("--shard, --jobs and --fresh go with --pairs.")
    }
  }

  func validate(profile: String?, isNamed: Bool, output: String?) throws {
    guard pairs != nil else { return }
    if profile != nil || isNamed { throw ValidationError("--pairs names all pairs: give no other beside it.") }
    if output == nil { throw ValidationError("--pairs writes many files: add --output DIR.") }
  }
}
