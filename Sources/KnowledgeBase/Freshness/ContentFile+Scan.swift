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
    var files: [ContentFile] = []
    for folder in ContentFolders(folders).paths { add(folder, depth: 0, to: &files) }
    return files
  }

  /// A name in a folder; that of a folder ends with a slash, so that names stand in the order of whole paths.
  private struct Item {
    let name: String
    let status: stat?
  }

  /// The content folder has depth 0. Deeper than eight is a loop of links.
  private static func add(_ folder: String, depth: Int, to files: inout [ContentFile]) {
    guard depth < 8 else { return }
    for item in items(of: folder, depth: depth).sorted(by: { $0.name < $1.name }) {
      let path = folder + "/" + item.name
      if let status = item.status {
        files.append(ContentFile(path: path, status))
      } else {
        add(String(path.dropLast()), depth: depth + 1, to: &files)
      }
    }
  }

  private static func items(of folder: String, depth: Int) -> [Item] {
    guard let stream = opendir(folder) else { return [] }
    defer { closedir(stream) }
    var items: [Item] = []
    while let entry = readdir(stream) {
      let name = FileBytes.name(of: entry)
      if name.utf8.first == UInt8(ascii: ".") || (depth == 0 && foldersWithoutGuidance.contains(name)) { continue }
      if name.hasSuffix(".xml") || name.hasSuffix(".vectors") {
        var status = stat()
        // A pipe would be waited for.
        guard fstatat(dirfd(stream), name, &status, 0) == 0, status.st_mode & S_IFMT == S_IFREG else { continue }
        items.append(Item(name: name, status: status))
      } else if Int(entry.pointee.d_type) != Int(DT_REG) {
        items.append(Item(name: name + "/", status: nil))
      }
    }
    return items
  }

  /// Nil where there is no such file.
  init?(at path: String) {
    var status = stat()
    guard stat(path, &status) == 0 else { return nil }
    self.init(path: path, status)
  }

  private init(path: String, _ status: stat) {
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
