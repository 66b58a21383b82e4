#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

/// Looks at all files again and again, where the kernel tells nothing.
final class PollingBell: ChangeBell {
  private var folders: [String] = []
  private var known: [String: FileStamp] = [:]

  /// Milliseconds between two looks.
  private static let step: Int32 = 40

  /// What is there now is known; only a change of it rings.
  func listen(to folders: [String]) {
    guard folders != self.folders else { return }
    self.folders = folders
    known = FileStamp.all(in: folders)
  }

  func rings(within limit: Int32?) -> Bool {
    var waited: Int32 = 0
    while true {
      let now = FileStamp.all(in: folders)
      if now != known {
        known = now
        return true
      }
      if let limit, waited >= limit { return false }
      usleep(UInt32(Self.step) * 1_000)
      waited += Self.step
    }
  }
}
