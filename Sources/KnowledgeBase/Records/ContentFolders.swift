#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

/// The content folders as the user names them, so that places in files can be kept apart from where the content stands.
///
/// With the folder `content`, the file `content/cultures/jp.xml` is kept as the first folder and `cultures/jp.xml`, and
/// is told as `/srv/guidance/cultures/jp.xml` to somebody who names the same folder `/srv/guidance`.
package struct ContentFolders: Hashable, Sendable {
  /// Without a slash at the end, in the order in which they overlay each other.
  package let paths: [String]

  package init(_ paths: [String]) {
    self.paths = paths.map { path in
      var path = path
      while path.count > 1, path.hasSuffix("/") { path.removeLast() }
      return path
    }
  }

  /// The number of the folder that holds a file, from 1, with the path in it; 0 with the whole path where none does.
  func split(_ file: String) -> (folder: Int, path: String) {
    split(file) { folder, path in (folder, folder > 0 ? String(decoding: path, as: UTF8.self) : file) }
  }

  /// As `split`, with the path as bytes that are valid inside the closure only.
  func split<Answer>(_ file: String, _ body: (_ folder: Int, _ path: UnsafeRawBufferPointer) -> Answer) -> Answer {
    var file = file
    return file.withUTF8 { bytes in
      let bytes = UnsafeRawBufferPointer(bytes)
      for index in paths.indices.reversed() {
        let length = paths[index].utf8.count
        if length < bytes.count, bytes[length] == UInt8(ascii: "/"), Self.begins(bytes, paths[index]) {
          return body(index + 1, UnsafeRawBufferPointer(rebasing: bytes[(length + 1)...]))
        }
      }
      return body(0, bytes)
    }
  }

  /// Whether a path of a file that is long enough begins with a folder: every run asks for hundreds of files.
  private static func begins(_ file: UnsafeRawBufferPointer, _ folder: String) -> Bool {
    var folder = folder
    return folder.withUTF8 { folder in
      guard let first = file.baseAddress, let second = folder.baseAddress else { return folder.isEmpty }
      return memcmp(first, second, folder.count) == 0
    }
  }

  /// A file as the base names it in its tables: `1:cultures/jp.xml`.
  func text(of file: String) -> String {
    let (folder, path) = split(file)
    return "\(folder):\(path)"
  }

  /// The reverse of `split`.
  func join(_ folder: Int, _ path: String) -> String {
    guard folder > 0, folder <= paths.count else { return path }
    return paths[folder - 1] + "/" + path
  }
}
