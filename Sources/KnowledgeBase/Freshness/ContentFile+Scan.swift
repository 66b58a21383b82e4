#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

extension ContentFile {
  /// Every file of guidance, and the vectors of words, in the folders, sorted by folder and path.
  ///
  /// Hidden files and folders are passed over, and so is what cannot be read: the reading says so. Every run looks at four
  /// hundred files, so names stay bytes until a path is made of them, and are looked up from their own folder.
  package static func all(in folders: [String]) -> [ContentFile] {
    var files: [ContentFile] = []
    for folder in ContentFolders(folders).paths {
      add(openFolder(folder, in: AT_FDCWD), Array(folder.utf8), depth: 0, to: &files)
    }
    return files
  }

  private static func openFolder(_ name: UnsafePointer<CChar>, in folder: Int32) -> Int32 {
    openat(folder, name, O_RDONLY | O_DIRECTORY | O_NONBLOCK | O_CLOEXEC)
  }

  /// Takes in what an open folder holds, and closes it. The content folder has depth 0. Deeper than eight is a loop of links.
  private static func add(_ descriptor: Int32, _ path: [UInt8], depth: Int, to files: inout [ContentFile]) {
    guard descriptor >= 0 else { return }
    guard depth < 8, let stream = fdopendir(descriptor) else {
      close(descriptor)
      return
    }
    defer { closedir(stream) }
    let items = FolderItems(of: path + [UInt8(ascii: "/")], stream, isTop: depth == 0)
    for item in items.sorted {
      if let file = item.file {
        files.append(file)
      } else {
        let name = items.names[item.name].dropLast()
        let below = openFolder(String(decoding: name, as: UTF8.self), in: descriptor)
        add(below, path + [UInt8(ascii: "/")] + name, depth: depth + 1, to: &files)
      }
    }
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

/// What a folder holds that is or may hold guidance.
private struct FolderItems {
  /// Folders that hold none: the schema itself, what a programme may brand, and profiles of pairs.
  private static let foldersWithoutGuidance = ["examples", "schema", "templates"]

  struct Item {
    /// Where its name stands among all.
    let name: Range<Int>
    /// Nil for a folder.
    let file: ContentFile?
  }

  /// One after another; that of a folder ends with a slash, so that names stand in the order of whole paths.
  private(set) var names: [UInt8] = []
  private var items: [Item] = []
  /// That of the folder with a slash, then for a moment that of an item.
  private var path: [UInt8]

  init(of path: [UInt8], _ stream: OpaquePointer, isTop: Bool) {
    self.path = path
    while let entry = readdir(stream) {
      let kind = Int(entry.pointee.d_type)
      withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: MemoryLayout.size(ofValue: $0.pointee)) {
          add($0, kind, in: dirfd(stream), isTop: isTop)
        }
      }
    }
  }

  /// In the order of their names, byte by byte.
  var sorted: [Item] {
    names.withUnsafeBytes { names in
      items.sorted { Self.precedes(names[$0.name], names[$1.name]) }
    }
  }

  private mutating func add(_ name: UnsafePointer<CChar>, _ kind: Int, in folder: Int32, isTop: Bool) {
    let bytes = UnsafeRawBufferPointer(start: name, count: strlen(name))
    guard bytes.first != UInt8(ascii: ".") else { return }
    if Self.ends(bytes, ".xml") || Self.ends(bytes, ".vectors") {
      var status = stat()
      // A pipe would be waited for.
      guard fstatat(folder, name, &status, 0) == 0, status.st_mode & S_IFMT == S_IFREG else { return }
      path.append(contentsOf: bytes)
      add(bytes, ContentFile(path: String(decoding: path, as: UTF8.self), status))
      path.removeLast(bytes.count)
    } else if kind != Int(DT_REG), !(isTop && Self.foldersWithoutGuidance.contains(String(cString: name))) {
      add(bytes, nil)
    }
  }

  private mutating func add(_ name: UnsafeRawBufferPointer, _ file: ContentFile?) {
    let start = names.count
    names.append(contentsOf: name)
    if file == nil { names.append(UInt8(ascii: "/")) }
    items.append(Item(name: start..<names.count, file: file))
  }

  private static func precedes(_ left: Slice<UnsafeRawBufferPointer>, _ right: Slice<UnsafeRawBufferPointer>) -> Bool {
    let (left, right) = (UnsafeRawBufferPointer(rebasing: left), UnsafeRawBufferPointer(rebasing: right))
    guard let first = left.baseAddress, let second = right.baseAddress else { return false }
    let order = memcmp(first, second, min(left.count, right.count))
    return order == 0 ? left.count < right.count : order < 0
  }

  private static func ends(_ name: UnsafeRawBufferPointer, _ ending: StaticString) -> Bool {
    let ending = UnsafeRawBufferPointer(start: ending.utf8Start, count: ending.utf8CodeUnitCount)
    return name.suffix(ending.count).elementsEqual(ending)
  }
}
