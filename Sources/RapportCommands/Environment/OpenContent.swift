import BriefRendering
import Diagnostics
import Foundation
import GuidanceModel
import KnowledgeBase
import XMLDocuments

/// The base, opened for a command: made again in silence where a file changed, with one warning for each broken file.
struct OpenContent {
  let base: KnowledgeBase
  /// The content folders, as found or named; a later one overlays an earlier.
  let folders: [String]

  init(_ options: ContentOptions, in environment: CommandEnvironment) throws {
    try self.init(content: options.content, in: environment)
  }

  /// The same for folders that were named on a line that is read without ArgumentParser.
  init(content named: [String], in environment: CommandEnvironment) throws {
    let folders = try ContentLocator(environment: environment, named: named).folders()
    self.folders = folders
    base = try KnowledgeBase.open(
      folders: folders,
      files: ContentFile.all(in: folders),
      cacheFolder: Self.cacheFolder(environment),
      programVersion: Version.number,
      readFile: { file in
        let reading = GuidanceReader().read(fileAt: file)
        return (reading.guidance, reading.diagnostics)
      },
      read: Self.read
    )
    try warn(environment)
  }

  /// For a page that is made again after each save: only files that changed are read, nothing is indexed for search, and
  /// every mistake is named.
  init(content named: [String], in environment: CommandEnvironment, knowing memory: inout ReadingMemory) throws {
    let folders = try ContentLocator(environment: environment, named: named).folders()
    self.folders = folders
    let files = ContentFile.all(in: folders)
    // Most saves are of the profile: the base stays.
    if let kept = memory.base, kept.files == files {
      base = kept.base
      try nameMistakes(environment)
      return
    }
    let readings = folders.map { memory.read(ContentFolder($0), with: GuidanceReader()) }
    let (guidance, diagnostics) = (Guidance(layers: readings.map(\.guidance)), readings.flatMap(\.diagnostics))
    base = try KnowledgeBase.open(
      folders: folders,
      files: files,
      cacheFolder: nil,
      programVersion: Version.number,
      isSearchable: false,
      read: { _ in (guidance, diagnostics) }
    )
    memory.base = (files, base)
    try nameMistakes(environment)
  }

  /// Folders that are read once and not kept in the cache; what is broken in them is left out in silence.
  init(unkept folders: [String]) throws {
    self.folders = folders
    base = try KnowledgeBase.open(
      folders: folders,
      files: ContentFile.all(in: folders),
      cacheFolder: nil,
      programVersion: Version.number,
      isSearchable: false,
      read: Self.read
    )
  }

  /// All folders, a later one over an earlier.
  @Sendable static func read(_ folders: [String]) -> (guidance: Guidance, diagnostics: [Diagnostic]) {
    let readings = folders.map { ContentFolder($0).read() }
    return (Guidance(layers: readings.map(\.guidance)), readings.flatMap(\.diagnostics))
  }

  var schemas: ContentSchemas { ContentSchemas(folders: folders) }

  /// The files under `templates` that documents of a format are made from, in the order in which they overlay.
  func templates(of format: DocumentFormat) -> [String] {
    let names =
      switch format {
      case .html: ["brief.html.mustache"]
      case .pdf: ["brief.typ"]
      case .docx: Pandoc.references(for: .letter)
      case .text, .markdown, .json, .ics: []
      }
    return names.flatMap { name in folders.map { "\($0)/templates/\(name)" } }
  }

  /// The page shell that the content brings, a later folder's before an earlier one's; else a plain one.
  func pageShell() throws -> PageShell {
    let path = folders.reversed().map { $0 + "/templates/brief.html.mustache" }.first(
      where: FileManager.default.fileExists
    )
    guard let path, let data = FileManager.default.contents(atPath: path) else { return try PageShell.plain() }
    do {
      return try PageShell(template: String(decoding: data, as: UTF8.self))
    } catch {
      throw CommandFailure.file(path, reason: "\(error)")
    }
  }

  /// `XDG_CACHE_HOME/rapport`, else `~/.cache/rapport`; nil where there is no home: the base is then made in memory.
  static func cacheFolder(_ environment: CommandEnvironment) -> String? {
    if let cache = environment.variable("XDG_CACHE_HOME"), cache.hasPrefix("/") { return cache + "/rapport" }
    if let home = environment.variable("HOME"), home.hasPrefix("/") { return home + "/.cache/rapport" }
    return nil
  }

  private func nameMistakes(_ environment: CommandEnvironment) throws {
    let errors = try base.diagnostics().filter { $0.severity == .error }
    environment.talk.write(DiagnosticPrinter().text(errors.map(\.safe)))
  }

  /// Whether a file of the content could not be read as it should be.
  func holdsMistakes() throws -> Bool { try base.diagnostics().contains { $0.severity == .error } }

  /// The culture whose own file holds mistakes and is not held therefore; nil where there is no such file.
  func brokenCulture(_ name: String) throws -> Culture? {
    let broken = try base.diagnostics().first {
      $0.severity == .error && $0.location.file.contains("/cultures/") && $0.location.file.hasSuffix("/\(name).xml")
    }
    guard let broken, try base.cultures(ids: [CultureID(name)]).isEmpty else { return nil }
    return Culture(id: CultureID(name), sort: .country, name: name, location: broken.location)
  }

  /// One line for each file that holds an error: the rest of the base answers.
  private func warn(_ environment: CommandEnvironment) throws {
    var files: [String] = []
    for diagnostic in try base.diagnostics() where diagnostic.severity == .error {
      if !files.contains(diagnostic.location.file) { files.append(diagnostic.location.file) }
    }
    for file in files {
      environment.say("warning: \(file) holds mistakes and is used in part. 'rapport check \(file)' names them.")
    }
    if let warning = base.cacheWarning { environment.say("warning: \(warning.reason). \(warning.response)") }
  }
}
