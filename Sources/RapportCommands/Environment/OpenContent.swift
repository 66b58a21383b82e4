import Diagnostics
import Foundation
import GuidanceModel
import KnowledgeBase
import XMLDocuments

/// The base, opened for a command: built again in silence where a file changed, with one warning for each broken file.
struct OpenContent {
  let base: KnowledgeBase
  /// The content folders, as found or named.
  let folders: [String]

  init(_ options: ContentOptions, in environment: CommandEnvironment) throws {
    folders = try ContentLocator(environment: environment, named: options.content).folders()
    base = try KnowledgeBase.open(
      folders: folders,
      cacheFolder: Self.cacheFolder(environment.variables),
      programVersion: Version.number,
      read: { GuidanceReader().read($0, file: $1) }
    )
    warn(environment)
  }

  /// `XDG_CACHE_HOME/rapport`, else `~/.cache/rapport`; nil where there is no home: the base is then built in memory.
  private static func cacheFolder(_ variables: [String: String]) -> String? {
    if let cache = variables["XDG_CACHE_HOME"], cache.hasPrefix("/") { return cache + "/rapport" }
    if let home = variables["HOME"], home.hasPrefix("/") { return home + "/.cache/rapport" }
    return nil
  }

  /// One line for each file that holds an error: the rest of the base answers.
  private func warn(_ environment: CommandEnvironment) {
    let broken = base.diagnostics.filter { $0.severity == .error }
    var files: [String] = []
    for diagnostic in broken where !files.contains(diagnostic.location.file) { files.append(diagnostic.location.file) }
    for file in files {
      let text = "warning: \(file) holds mistakes and is used in part. 'rapport check \(file)' names them."
      environment.talk.write("rapport: \(TerminalLine(text).text)\n")
    }
  }
}
