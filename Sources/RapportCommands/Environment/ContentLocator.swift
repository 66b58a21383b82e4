import Foundation

/// Finds the folders that hold the content.
struct ContentLocator {
  /// The file by which a content folder is known.
  static let mark = "vocabulary/topics.xml"

  let environment: CommandEnvironment
  /// Folders named with `--content`; a later one overlays an earlier.
  let named: [String]

  /// - Throws: `CommandFailure.noContent` with every place that was looked at.
  func folders() throws -> [String] {
    if !named.isEmpty { return try named.map { try checked($0) } }
    if let variable = environment.variables["RAPPORT_CONTENT"], !variable.isEmpty {
      return try variable.split(separator: ":").map { try checked(String($0)) }
    }
    var looked: [String] = []
    for candidate in candidates {
      if isContent(candidate) { return [asTyped(candidate)] }
      looked.append(candidate)
    }
    throw CommandFailure.noContent(looked: looked)
  }

  /// `content` at or above the working folder, then beside the installed program.
  private var candidates: [String] {
    var folders: [String] = []
    var folder = URL(fileURLWithPath: environment.workingFolder).standardizedFileURL
    while true {
      folders.append(folder.appendingPathComponent("content").path)
      let parent = folder.deletingLastPathComponent().standardizedFileURL
      if parent.path == folder.path { break }
      folder = parent
    }
    if let program = environment.programPath {
      let bin = URL(fileURLWithPath: program).standardizedFileURL.deletingLastPathComponent()
      folders.append(bin.deletingLastPathComponent().appendingPathComponent("share/rapport/content").path)
    }
    return folders
  }

  private func checked(_ path: String) throws -> String {
    let absolute = path.hasPrefix("/") ? path : environment.workingFolder + "/" + path
    var isFolder: ObjCBool = false
    guard FileManager.default.fileExists(atPath: absolute, isDirectory: &isFolder), isFolder.boolValue else {
      throw CommandFailure.noContent(looked: [path])
    }
    return path
  }

  /// Relative to the working folder where it lies below it: that is how people name it, and what a line cites.
  private func asTyped(_ folder: String) -> String {
    let here = environment.workingFolder.hasSuffix("/") ? environment.workingFolder : environment.workingFolder + "/"
    return folder.hasPrefix(here) ? String(folder.dropFirst(here.count)) : folder
  }

  private func isContent(_ folder: String) -> Bool {
    FileManager.default.fileExists(atPath: folder + "/" + Self.mark)
  }
}
