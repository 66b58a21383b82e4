import Foundation
import Pair
import XMLDocuments

/// The file of a profile that a command makes. What stands there already is never overwritten unasked.
struct NewProfileFile {
  let environment: CommandEnvironment
  /// The content folders, as found: an editor finds the schema in them.
  let folders: [String]

  func exists(_ path: String) -> Bool { FileManager.default.fileExists(atPath: absolute(path)) }

  /// - Throws: `CommandFailure.file` where something stands there and it was not asked to overwrite.
  func write(_ profile: Profile, to path: String, overwrites: Bool) throws {
    try refuse(path, overwrites: overwrites)
    try WholeFile(path: path, workingFolder: environment.workingFolder).write(text(profile, at: path))
  }

  /// - Throws: `CommandFailure.file` where something stands there and it was not asked to overwrite.
  func refuse(_ path: String, overwrites: Bool) throws {
    guard exists(path), !overwrites else { return }
    throw CommandFailure.file(path, reason: "is there already. Take another name, or add --force to overwrite it.")
  }

  /// With the place of the schema where it is the same for everybody who has the folder.
  func text(_ profile: Profile, at path: String?) -> String {
    let isHere = path.map { !$0.contains("/") } ?? false
    let schema = folders.last.flatMap { isHere && !$0.hasPrefix("/") ? "\($0)/schema/pair.xsd" : nil }
    return ProfileWriter.text(of: profile, schema: schema)
  }

  private func absolute(_ path: String) -> String {
    path.hasPrefix("/") ? path : environment.workingFolder + "/" + path
  }
}
