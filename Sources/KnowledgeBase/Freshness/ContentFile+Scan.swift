#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

extension ContentFile {
  /// Every file of guidance, and the vectors of words, in the folders; within a folder in whichever order the file system
  /// tells.
  ///
  /// Hidden files and folders are passed over, and so is what cannot be read: the reading says so. Every run looks at four
  /// hundred files, so names stay bytes until a path is made of them, and are looked up from their own folder.
  package static func all(in folders: [String]) -> [ContentFile] {
    var scan = ContentScan()
    for folder in ContentFolders(folders).paths { scan.addContent(folder) }
    return scan.files
  }

  /// Nil where there is no such file.
  init?(at path: String) {
    var status = stat()
    guard stat(path, &status) == 0 else { return nil }
    self.init(path: path, status)
  }

  fileprivate init(path: String, _ status: stat) {
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

/// A walk through folders of content.
private struct ContentScan {
  /// Folders that hold no guidance: the schema itself, what a programme may brand, and profiles of pairs.
  private static let foldersWithoutGuidance = ["examples", "schema", "templates"]

  private(set) var files: [ContentFile] = []
  /// That of the folder under way with a slash, then for a moment that of a file in it.
  private var path: [UInt8] = []

  mutating func addContent(_ folder: String) {
    path = Array(folder.utf8)
    add(folder, in: AT_FDCWD, depth: 0)
  }

  /// Takes in what a folder holds whose path is under way. The content folder has depth 0. Deeper than eight is a loop of
  /// links.
  private mutating func add(_ folder: UnsafePointer<CChar>, in parent: Int32, depth: Int) {
    guard depth < 8 else { return }
    let descriptor = openat(parent, folder, O_RDONLY | O_DIRECTORY | O_NONBLOCK | O_CLOEXEC)
    guard descriptor >= 0 else { return }
    guard let stream = fdopendir(descriptor) else {
      close(descriptor)
      return
    }
    defer { closedir(stream) }
    path.append(UInt8(ascii: "/"))
    while let entry = readdir(stream) {
      let kind = Int(entry.pointee.d_type)
      withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: MemoryLayout.size(ofValue: $0.pointee)) {
          add(item: $0, kind, in: descriptor, depth: depth)
        }
      }
    }
    path.removeLast()
  }

  private mutating func add(item name: UnsafePointer<CChar>, _ kind: Int, in folder: Int32, depth: Int) {
    let bytes = UnsafeRawBufferPointer(start: name, count: strlen(name))
    guard bytes.first != UInt8(ascii: ".") else { return }
    path.append(contentsOf: bytes)
    if Self.ends(bytes, ".xml") || Self.ends(bytes, ".vectors") {
      var status = stat()
      // A pipe would be waited for.
      if fstatat(folder, name, &status, 0) == 0, status.st_mode & S_IFMT == S_IFREG {
        files.append(ContentFile(path: String(decoding: path, as: UTF8.self), status))
      }
    } else if kind != Int(DT_REG), !(depth == 0 && Self.foldersWithoutGuidance.contains(String(cString: name))) {
      add(name, in: folder, depth: depth + 1)
    }
    path.removeLast(bytes.count)
  }

  private static func ends(_ name: UnsafeRawBufferPointer, _ ending: StaticString) -> Bool {
    let ending = UnsafeRawBufferPointer(start: ending.utf8Start, count: ending.utf8CodeUnitCount)
    return name.suffix(ending.count).elementsEqual(ending)
  }
}
