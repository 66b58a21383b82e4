import Foundation
import XMLDocuments

/// The XML files that a command line names.
struct XMLFiles {
  /// The content folders.
  let folders: [String]
  let workingFolder: String

  /// All content and its sample profiles where nothing is named; a folder stands for all XML files in it, hidden ones
  /// left out. In order, none twice.
  ///
  /// - Throws: `CommandFailure.file` where there is nothing of a name.
  func files(named paths: [String]) throws -> [String] {
    let named =
      paths.isEmpty
      ? folders.flatMap { ContentFolder($0).files() + xmlFiles(in: $0 + "/examples") } : try paths.flatMap(expanded)
    var seen = Set<String>()
    return named.filter { seen.insert(URL(fileURLWithPath: absolute($0)).standardizedFileURL.path).inserted }
  }

  private func expanded(_ path: String) throws -> [String] {
    var isFolder: ObjCBool = false
    guard FileManager.default.fileExists(atPath: absolute(path), isDirectory: &isFolder) else {
      throw CommandFailure.file(path, reason: "there is nothing of that name. Nothing was changed.")
    }
    return isFolder.boolValue ? xmlFiles(in: path) : [path]
  }

  private func xmlFiles(in folder: String) -> [String] {
    let paths = (try? FileManager.default.subpathsOfDirectory(atPath: absolute(folder))) ?? []
    let folder = folder.hasSuffix("/") ? String(folder.dropLast()) : folder
    return paths.filter { $0.hasSuffix(".xml") && !$0.split(separator: "/").contains { $0.hasPrefix(".") } }.sorted()
      .map { "\(folder)/\($0)" }
  }

  private func absolute(_ path: String) -> String { path.hasPrefix("/") ? path : workingFolder + "/" + path }
}
