package import Diagnostics
package import GuidanceModel

/// A folder of content, as the trainers' handbook lays it out.
package struct ContentFolder: Sendable {
  /// As the user would name it; the paths of its files begin with it.
  package let path: String

  package init(_ path: String) {
    var path = path
    while path.count > 1, path.hasSuffix("/") { path.removeLast() }
    self.path = path
  }

  /// Whether there is anything in it.
  package var isThere: Bool {
    let listing = FolderListing(path)
    return !listing.files.isEmpty || !listing.folders.isEmpty
  }

  /// The schema of its files.
  package var schemaPath: String { path + "/schema/guidance.xsd" }

  /// Its content files in the order in which they are read: vocabulary first, then what refers to it.
  ///
  /// Schemas, templates, examples and hidden files are none; nor is anything that the layout has no place for.
  package func files() -> [String] {
    Self.layout.flatMap { place -> [String] in
      switch place {
      case .file(let name): FolderListing(path).files.contains(name) ? ["\(path)/\(name)"] : []
      case .folder(let name): Self.documents(in: "\(path)/\(name)", levels: 3)
      }
    }
  }

  private enum Place {
    case file(String)
    case folder(String)
  }

  private static let layout: [Place] = [
    .folder("vocabulary"), .file("sources.xml"), .file("observances.xml"), .folder("observances"),
    .file("programme.xml"), .file("withdrawn.xml"), .folder("cultures"),
    .folder("bridges"), .folder("practices"), .folder("situations"), .folder("checklists"), .folder("questions"),
    .folder("instruments"), .folder("blueprints"),
  ]

  private static func documents(in folder: String, levels: Int) -> [String] {
    let listing = FolderListing(folder)
    let own = listing.files.filter { $0.hasSuffix(".xml") }.map { "\(folder)/\($0)" }
    guard levels > 1 else { return own }
    return own + listing.folders.flatMap { documents(in: "\(folder)/\($0)", levels: levels - 1) }
  }

  /// Reads all its files; a broken one gives diagnostics, and the rest is there.
  ///
  /// - Parameters:
  ///   - known: by path, what need not be read again.
  ///   - step: is called after each file, on any thread.
  package func read(
    with reader: GuidanceReader = GuidanceReader(),
    knowing known: [String: GuidanceReading] = [:],
    step: @Sendable () -> Void = {}
  ) -> ContentReading {
    let files = files()
    let readings = Parallel.map(files) { path in
      defer { step() }
      return known[path] ?? reader.read(fileAt: path)
    }
    return ContentReading(files: zip(files, readings).map { ContentReading.File(path: $0, reading: $1) })
  }
}

/// What came of reading a folder, file by file.
package struct ContentReading: Sendable {
  /// In the order of `ContentFolder.files()`.
  package var files: [File]

  package struct File: Sendable {
    package var path: String
    package var reading: GuidanceReading
  }

  /// Everything together, in the order of files.
  package var guidance: Guidance {
    files.reduce(into: Guidance()) { $0.append($1.reading.guidance) }
  }

  /// Ids in files of which something could not be decoded.
  package var undecodedIDs: Set<String> {
    files.reduce(into: []) { $0.formUnion($1.reading.undecodedIDs) }
  }

  /// In the order of files.
  package var waivers: [WaiverNote] { files.flatMap(\.reading.waivers) }

  /// In the order of files.
  package var diagnostics: [Diagnostic] { files.flatMap(\.reading.diagnostics) }
}
