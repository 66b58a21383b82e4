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
    if let variable = environment.variable("RAPPORT_CONTENT"), !variable.isEmpty {
      return try variable.split(separator: ":").map { try checked(String($0)) }
    }
    var looked: [String] = []
    for folder in foldersAbove {
      let candidate = (folder == "/" ? "" : folder) + "/content"
      if isContent(candidate) { return [asTyped(candidate)] }
      looked.append(candidate)
    }
    if let installed {
      if isContent(installed) { return [asTyped(installed)] }
      looked.append(installed)
    }
    throw CommandFailure.noContent(looked: looked)
  }

  /// The working folder and all above it, the nearest first.
  private var foldersAbove: some Sequence<String> {
    sequence(first: Self.plain(environment.workingFolder)) { folder in
      folder == "/" || !folder.contains("/") ? nil : Self.folder(of: folder)
    }
  }

  /// What stands beside the installed program.
  private var installed: String? {
    environment.programPath.map { program in
      let prefix = Self.folder(of: Self.folder(of: Self.plain(program)))
      return (prefix == "/" ? "" : prefix) + "/share/rapport/content"
    }
  }

  /// The folder in which a plain path stands.
  private static func folder(of path: String) -> String {
    guard let slash = path.lastIndex(of: "/"), slash != path.startIndex else { return "/" }
    return String(path[..<slash])
  }

  /// Without dots and doubled slashes. Most paths are so already, which is seen sooner than it is made.
  private static func plain(_ path: String) -> String {
    let isPlain =
      path.hasPrefix("/") && !path.contains("//") && !path.contains("/.") && (path == "/" || !path.hasSuffix("/"))
    return isPlain ? path : URL(fileURLWithPath: path).standardizedFileURL.path
  }

  private func checked(_ path: String) throws -> String {
    let absolute = path.hasPrefix("/") ? path : environment.workingFolder + "/" + path
    var status = stat()
    guard stat(absolute, &status) == 0, status.st_mode & S_IFMT == S_IFDIR else {
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
    access(folder + "/" + Self.mark, F_OK) == 0
  }
}
