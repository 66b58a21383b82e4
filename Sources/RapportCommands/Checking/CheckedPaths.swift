import Foundation

/// Which files a check reports on.
struct CheckedPaths: Sendable {
  /// Files or folders, absolute; empty: everything.
  private let asked: [String]
  /// As they were named.
  private let paths: [String]
  private let content: [String]

  init(_ paths: [String], content: [String]) {
    self.paths = paths
    self.content = content
    asked = paths.map(Self.absolute)
  }

  func hold(_ file: String) -> Bool {
    guard !asked.isEmpty else { return true }
    let file = Self.absolute(file)
    return asked.contains { file == $0 || file.hasPrefix($0 + "/") }
  }

  /// Whether a folder has to do with the content: it is of it, or holds it. Of another, nothing would be checked.
  static func concerns(_ folder: String, content: [String]) -> Bool {
    let folder = absolute(folder)
    return content.map(absolute).contains { whole in
      folder == whole || folder.hasPrefix(whole + "/") || whole.hasPrefix(folder == "/" ? "/" : folder + "/")
    }
  }

  /// The samples of the content, and XML files among the paths that lie outside the content: they can only be profiles.
  var profiles: [String] { content.flatMap(Self.samples) + outside }

  /// Where something may change that the check is about: whole folders, and folders of single files.
  var watched: (deep: [String], flat: [String]) {
    (content, Set(outside.map { URL(fileURLWithPath: $0).deletingLastPathComponent().path }).sorted())
  }

  private var outside: [String] {
    let folders = content.map { Self.absolute($0) + "/" }
    return paths.filter { path in
      path.hasSuffix(".xml") && !folders.contains { Self.absolute(path).hasPrefix($0) }
    }
  }

  private static func samples(of folder: String) -> [String] {
    let examples = folder + "/examples"
    let names = (try? FileManager.default.contentsOfDirectory(atPath: examples)) ?? []
    return names.filter { $0.hasSuffix(".xml") }.sorted().map { "\(examples)/\($0)" }
  }

  private static func absolute(_ path: String) -> String { URL(fileURLWithPath: path).standardizedFileURL.path }
}
