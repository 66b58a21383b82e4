#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

/// The folder of finished bases. A base gets there by renaming, whole or not at all: two builders at once each finish
/// their own file, and the later one stays.
struct BaseCache {
  /// How long a file of a build may stand before it is taken for one whose process was killed, in seconds.
  static let longestBuild = 3_600

  let folder: String

  /// Where the base of a recipe with this name is kept.
  func path(of name: String) -> String { "\(folder)/base-\(name).sqlite" }

  /// A path for a build of this process alone. Nil where the folder cannot be made or written to.
  func pathForBuilding(_ name: String) -> String? {
    guard FileBytes.makeFolder(folder) else { return nil }
    return "\(folder)/base-\(name).\(getpid())-\(UInt32.random(in: 0...UInt32.max)).building"
  }

  /// Puts a finished base in its place. False where that failed; the file is then gone.
  func install(_ built: String, as name: String) -> Bool {
    guard rename(built, path(of: name)) == 0 else {
      unlink(built)
      return false
    }
    return true
  }

  func discard(_ built: String) { unlink(built) }

  /// Removes what killed processes left behind.
  func sweep() {
    guard let stream = opendir(folder) else { return }
    defer { closedir(stream) }
    let now = time(nil)
    while let item = readdir(stream) {
      let name = FileBytes.name(of: item)
      guard name.hasPrefix("base-"), name.hasSuffix(".building") || name.hasSuffix(".building-journal") else {
        continue
      }
      let path = folder + "/" + name
      if let file = ContentFile(at: path), now - file.modified / 1_000_000_000 > Self.longestBuild { unlink(path) }
    }
  }
}
