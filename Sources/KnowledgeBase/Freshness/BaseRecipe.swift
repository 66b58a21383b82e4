package import Diagnostics
package import GuidanceModel

/// What a base is made from. Two recipes with one key make the same base.
package struct BaseRecipe: Sendable {
  /// Reads the content folders: a later one overlays an earlier. What is wrong in them comes back beside what is right.
  package typealias Reading = @Sendable (_ folders: [String]) -> (guidance: Guidance, diagnostics: [Diagnostic])

  let folders: ContentFolders
  let files: [ContentFile]
  let programVersion: String
  let read: Reading
  /// Whether words can be looked up. A base that only one page is made from need not be indexed.
  let isSearchable: Bool

  package init(
    folders: [String],
    files: [ContentFile],
    programVersion: String,
    isSearchable: Bool = true,
    read: @escaping Reading
  ) {
    self.folders = ContentFolders(folders)
    self.files = files
    self.programVersion = programVersion
    self.isSearchable = isSearchable
    self.read = read
  }

  /// Names the place of the base in the cache: one for each list of folders, wherever it is named from.
  var name: String {
    var hash = StableHash()
    for folder in folders.paths { hash.add(FileBytes.realPath(folder)) }
    return hash.digits(16)
  }

  /// Changes when a file does, or the program.
  var key: String {
    var hash = StableHash()
    hash.add(programVersion)
    hash.add(BaseFormat.version)
    for folder in folders.paths { hash.add(FileBytes.realPath(folder)) }
    for file in files {
      let (folder, path) = folders.split(file.path)
      hash.add(folder)
      hash.add(path)
      for number in [file.size, file.modified, file.inode] { hash.add(number) }
    }
    return hash.digits(16)
  }

  /// Twelve hexadecimal digits that change when a word of the content does, and are the same on every machine: paths
  /// within the folders and bytes count, carriage returns do not, since some checkouts add them.
  func contentVersion() -> String {
    var hash = StableHash()
    let files = files.map { (place: folders.split($0.path), path: $0.path) }.sorted { $0.place < $1.place }
    for (place, path) in files {
      hash.add(place.folder)
      hash.add(place.path)
      let bytes = FileBytes.read(path) ?? []
      for byte in bytes where byte != UInt8(ascii: "\r") { hash.add(byte) }
      hash.add(0xFF as UInt8)
    }
    return hash.digits(12)
  }
}
