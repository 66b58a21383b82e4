#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

/// The names in a folder, sorted by their bytes so that every machine gives the same order; hidden ones are left out.
package struct FolderListing {
  package private(set) var files: [String] = []
  package private(set) var folders: [String] = []

  /// Empty where the folder is not there or may not be read.
  package init(_ path: String) {
    guard let folder = opendir(path) else { return }
    defer { closedir(folder) }
    while let entry = readdir(folder) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) { field in
        field.withMemoryRebound(to: CChar.self, capacity: MemoryLayout.size(ofValue: entry.pointee.d_name)) {
          String(cString: $0)
        }
      }
      guard !name.hasPrefix(".") else { continue }
      if Self.isFolder(entry.pointee.d_type, path: "\(path)/\(name)") {
        folders.append(name)
      } else {
        files.append(name)
      }
    }
    files.sort { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    folders.sort { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  /// Links and file systems that do not tell are asked once more.
  private static func isFolder(_ type: UInt8, path: String) -> Bool {
    if Int32(type) == Int32(DT_DIR) { return true }
    guard Int32(type) == Int32(DT_LNK) || Int32(type) == Int32(DT_UNKNOWN) else { return false }
    var status = stat()
    return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
  }
}
