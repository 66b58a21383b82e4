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
    let (folder, path) = splitBytes(file)
    return (folder, folder > 0 ? String(Substring(path)) : file)
  }

  /// As `split`, the path as a part of the file's.
  func splitBytes(_ file: String) -> (folder: Int, path: Substring.UTF8View) {
    for (index, folder) in paths.enumerated().reversed() {
      let length = folder.utf8.count
      let rest = file.utf8.dropFirst(length)
      if rest.first == UInt8(ascii: "/"), file.utf8.prefix(length).elementsEqual(folder.utf8) {
        return (index + 1, rest.dropFirst())
      }
    }
    return (0, file.utf8[...])
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
