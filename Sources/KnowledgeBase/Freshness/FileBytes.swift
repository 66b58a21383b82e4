#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

/// The few file operations of the base, straight from the system.
enum FileBytes {
  /// Nil where the file cannot be read.
  static func read(_ path: String) -> [UInt8]? {
    guard let file = fopen(path, "rb") else { return nil }
    defer { fclose(file) }
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 65_536)
    while true {
      let count = fread(&chunk, 1, chunk.count, file)
      if count == 0 { break }
      bytes.append(contentsOf: chunk[..<count])
    }
    return ferror(file) == 0 ? bytes : nil
  }

  /// Writes the bytes of a file into a new one. False where that failed.
  static func copy(_ path: String, to copy: String) -> Bool {
    guard let source = OpenFile(path) else { return false }
    let target = open(copy, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o644)
    guard target >= 0 else { return false }
    let done =
      source.copyWithinTheSystem(to: target)
      || source.bytes(in: 0..<source.count).map { write($0, to: target) } ?? false
    return close(target) == 0 && done
  }

  /// From the beginning of the file. False where that failed.
  private static func write(_ bytes: [UInt8], to file: Int32) -> Bool {
    bytes.withUnsafeBytes { bytes in
      var offset = 0
      while offset < bytes.count {
        let more = pwrite(file, bytes.baseAddress?.advanced(by: offset), bytes.count - offset, off_t(offset))
        guard more > 0 else { return false }
        offset += more
      }
      return true
    }
  }

  /// The path without links and dots; the path itself where there is nothing.
  static func realPath(_ path: String) -> String {
    guard let resolved = realpath(path, nil) else { return path }
    defer { free(resolved) }
    return String(cString: resolved)
  }

  /// Makes a folder with those above it, for its owner alone, as the XDG specification asks of a cache. False where
  /// there is no such folder in the end, or it cannot be written to.
  static func makeFolder(_ path: String) -> Bool {
    if access(path, W_OK | X_OK) == 0 { return true }
    if let slash = path.lastIndex(of: "/"), slash != path.startIndex {
      let above = String(path[..<slash])
      if access(above, F_OK) != 0, !makeFolder(above) { return false }
    }
    mkdir(path, 0o700)
    return access(path, W_OK | X_OK) == 0
  }

  /// The name of a directory entry.
  static func name(of item: UnsafeMutablePointer<dirent>) -> String {
    withUnsafePointer(to: &item.pointee.d_name) {
      $0.withMemoryRebound(to: CChar.self, capacity: MemoryLayout.size(ofValue: $0.pointee)) { String(cString: $0) }
    }
  }
}
