#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

extension ContentFile {
  /// Folders that hold no guidance: the schema itself, what a programme may brand, and profiles of pairs.
  static let foldersWithoutGuidance: Set<String> = ["examples", "schema", "templates"]

  /// Every file of guidance, and the vectors of words, in the folders, sorted by folder and path.
  ///
  /// Hidden files and folders are passed over, and so is what cannot be read: the reading says so. Four hundred files
  /// take about half a millisecond.
  package static func all(in folders: [String]) -> [ContentFile] {
    ContentFolders(folders).paths.flatMap { folder in
      files(in: folder, depth: 0).sorted { $0.path < $1.path }
    }
  }

  /// The content folder has depth 0. Deeper than eight is a loop of links.
  private static func files(in folder: String, depth: Int) -> [ContentFile] {
    guard depth < 8, let stream = opendir(folder) else { return [] }
    defer { closedir(stream) }
    var found: [ContentFile] = []
    while let item = readdir(stream) {
      let name = FileBytes.name(of: item)
      if name.hasPrefix(".") || (depth == 0 && foldersWithoutGuidance.contains(name)) { continue }
      let path = folder + "/" + name
      if name.hasSuffix(".xml") || name.hasSuffix(".vectors") {
        if let file = ContentFile(at: path) { found.append(file) }
      } else if Int(item.pointee.d_type) != Int(DT_REG) {
        found += files(in: path, depth: depth + 1)
      }
    }
    return found
  }

  /// Nil where there is no such file.
  init?(at path: String) {
    var status = stat()
    guard stat(path, &status) == 0 else { return nil }
    #if canImport(Darwin)
    let time = status.st_mtimespec
    #else
    let time = status.st_mtim
    #endif
    self.init(
      path: path,
      size: Int(status.st_size),
      modified: Int(time.tv_sec) * 1_000_000_000 + Int(time.tv_nsec),
      inode: Int(truncatingIfNeeded: status.st_ino)
    )
  }
}
