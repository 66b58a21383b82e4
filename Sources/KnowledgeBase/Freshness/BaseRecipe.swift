package import Diagnostics
package import GuidanceModel

/// What a base is made from. Two recipes with one key make the same base.
package struct BaseRecipe: Sendable {
  /// Reads the content folders: a later one overlays an earlier. What is wrong in them comes back beside what is right.
  package typealias Reading = @Sendable (_ folders: [String]) -> (guidance: Guidance, diagnostics: [Diagnostic])

  /// Reads one file, as `Reading` reads it among others.
  package typealias FileReading = @Sendable (_ file: String) -> (guidance: Guidance, diagnostics: [Diagnostic])

  let folders: ContentFolders
  /// The folders without links and dots.
  private let realPaths: [String]
  let files: [ContentFile]
  let programVersion: String
  let read: Reading
  /// Nil: whatever has changed, everything is read.
  let readFile: FileReading?
  /// Whether words can be looked up. A base that only one page is made from need not be indexed.
  let isSearchable: Bool

  package init(
    folders: [String],
    files: [ContentFile],
    programVersion: String,
    isSearchable: Bool = true,
    readFile: FileReading? = nil,
    read: @escaping Reading
  ) {
    self.folders = ContentFolders(folders)
    realPaths = self.folders.paths.map(FileBytes.realPath)
    self.files = files
    self.programVersion = programVersion
    self.isSearchable = isSearchable
    self.read = read
    self.readFile = readFile
  }

  /// Names the place of the base in the cache: one for each list of folders, wherever it is named from.
  var name: String {
    var hash = StableHash()
    for path in realPaths { hash.add(path) }
    return hash.digits(16)
  }

  /// Changes when a file does, or the program. What the files are adds up, so that none need be sorted to be compared.
  var key: String {
    var (hash, sum): (StableHash, UInt64) = (makerHash, 0)
    for file in files { sum &+= fingerprint(file) }
    hash.add(Int(truncatingIfNeeded: sum))
    return hash.digits(16)
  }

  private func fingerprint(_ file: ContentFile) -> UInt64 {
    var hash = StableHash()
    folders.split(file.path) { folder, path in
      hash.add(folder)
      hash.add(path)
    }
    hash.add(0xFF as UInt8)
    for number in [file.size, file.modified, file.inode] { hash.add(number) }
    return hash.value
  }

  /// The files in the order of their paths, in which a base is made.
  var sortedFiles: [ContentFile] { files.sorted { $0.path < $1.path } }

  /// Changes with the program and the place of the content, and not with the content.
  var maker: String { makerHash.digits(16) }

  private var makerHash: StableHash {
    var hash = StableHash()
    hash.add(programVersion)
    hash.add(BaseFormat.version)
    for path in realPaths { hash.add(path) }
    return hash
  }

  /// What each file of the content holds, in the order of their paths.
  func marks() -> [FileMark] {
    Parallel.map(sortedFiles) { file in
      let (folder, path) = folders.split(file.path)
      return FileMark(folder: folder, path: path, mark: FileMark.mark(ofFileAt: file.path))
    }
  }
}
