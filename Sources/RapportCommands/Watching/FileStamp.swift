import XMLDocuments

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

/// What changes with a file: whoever saves it, in place or by another file, changes one of these.
struct FileStamp: Hashable {
  var device: UInt64
  var number: UInt64
  var size: Int
  var seconds: Int
  var nanoseconds: Int

  /// Nil where there is no such file.
  init?(_ path: String) {
    var status = stat()
    guard stat(path, &status) == 0 else { return nil }
    device = UInt64(status.st_dev)
    number = UInt64(status.st_ino)
    size = Int(status.st_size)
    #if canImport(Darwin)
    (seconds, nanoseconds) = (status.st_mtimespec.tv_sec, status.st_mtimespec.tv_nsec)
    #else
    (seconds, nanoseconds) = (status.st_mtim.tv_sec, status.st_mtim.tv_nsec)
    #endif
  }

  /// Of these folders and all files in them that are not hidden, by path. A folder changes when a name in it does.
  static func all(in folders: [String]) -> [String: FileStamp] {
    var stamps: [String: FileStamp] = [:]
    for folder in folders {
      stamps[folder] = FileStamp(folder)
      for name in FolderListing(folder).files { stamps["\(folder)/\(name)"] = FileStamp("\(folder)/\(name)") }
    }
    return stamps
  }
}
