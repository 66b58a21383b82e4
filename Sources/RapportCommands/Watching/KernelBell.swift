#if os(Linux)
#if canImport(Glibc)
import Glibc
#else
import Musl
#endif

/// What the kernel tells of changes. Only folders are listened to: a file that is replaced is another file.
final class KernelBell: ChangeBell {
  private let descriptor: Int32

  private static let changes = UInt32(IN_CLOSE_WRITE | IN_MOVED_TO | IN_MOVED_FROM | IN_DELETE | IN_CREATE)

  /// Nil where the kernel gives none: there is a limit for each user.
  init?() {
    descriptor = inotify_init1(Int32(IN_CLOEXEC) | Int32(IN_NONBLOCK))
    if descriptor < 0 { return nil }
  }

  deinit { close(descriptor) }

  /// To listen again to a folder that is known changes nothing.
  func listen(to folders: [String]) {
    for folder in folders { _ = inotify_add_watch(descriptor, folder, Self.changes | UInt32(IN_ONLYDIR)) }
  }

  func rings(within limit: Int32?) -> Bool {
    var wanted = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
    while true {
      let count = poll(&wanted, 1, limit ?? -1)
      if count < 0, errno == EINTR { continue }
      if count > 0 { drain() }
      return count > 0
    }
  }

  /// Takes all events; what they are about is found out by whoever looks at the files.
  private func drain() {
    var events = [UInt8](repeating: 0, count: 64 * 1024)
    while read(descriptor, &events, events.count) > 0 {}
  }
}
#endif
