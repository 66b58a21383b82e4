import Foundation

/// A folder of its own in which outer programs find what they read: the templates of the content, and the briefs as JSON.
///
/// They are shown nothing else of the machine. It goes away with the object.
final class StagingFolder {
  private let folder: TemporaryFolder

  /// Copies the `templates` of all content folders, a later one over an earlier.
  init(contentFolders: [String], environment: CommandEnvironment) throws {
    folder = try TemporaryFolder(environment)
    do {
      for folder in contentFolders { try copyTemplates(of: environment.absolute(folder)) }
    } catch {
      throw CommandFailure.file(path, reason: "cannot be filled: \(error.localizedDescription)")
    }
  }

  var path: String { folder.path }

  func file(_ name: String) -> String { folder.file(name) }

  func write(_ text: String, to name: String) throws {
    guard FileManager.default.createFile(atPath: file(name), contents: Data(text.utf8)) else {
      throw CommandFailure.file(file(name), reason: "cannot be written.")
    }
  }

  private func copyTemplates(of folder: String) throws {
    let templates = folder + "/templates"
    let names = (try? FileManager.default.contentsOfDirectory(atPath: templates)) ?? []
    // A programme's own styles are not mixed with those that it replaced.
    if names.contains("reference.docx") { try? FileManager.default.removeItem(atPath: file("reference-letter.docx")) }
    for name in names where !name.hasPrefix(".") {
      try? FileManager.default.removeItem(atPath: file(name))
      try FileManager.default.copyItem(atPath: "\(templates)/\(name)", toPath: file(name))
    }
  }
}
