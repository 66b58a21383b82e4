import Foundation

/// What is ours while we run, and left over when we are gone: a file that is being written, a folder of our own.
///
/// A process holds a lock on it. The system takes the lock back when the process ends, however it ends, so what bears our
/// name and nobody's lock is left over and may be swept away. Neither clocks nor numbers of processes are trusted.
enum Claim {
  enum Outcome {
    case ours
    /// Of a process that runs, or gone.
    case others
    /// A file system without locks: nobody can tell.
    case unknown
  }

  /// Takes an open file or folder; the claim ends when its descriptor is closed.
  static func take(_ descriptor: Int32, at path: String) -> Outcome {
    while flock(descriptor, LOCK_EX | LOCK_NB) != 0 {
      if errno == EINTR { continue }
      return errno == EWOULDBLOCK ? .others : .unknown
    }
    var (open, named) = (stat(), stat())
    guard fstat(descriptor, &open) == 0, lstat(path, &named) == 0 else { return .others }
    return open.st_dev == named.st_dev && open.st_ino == named.st_ino ? .ours : .others
  }

  /// Removes from a folder the files and folders of this user that have such a name and are left over.
  static func sweep(_ folder: String, where isOurs: (String) -> Bool) {
    for name in (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? [] where isOurs(name) {
      let path = "\(folder)/\(name)"
      whileLeftOver(path) { try? FileManager.default.removeItem(atPath: path) }
    }
  }

  /// Does something with what is left over, while nobody else can take it.
  static func whileLeftOver(_ path: String, _ work: () -> Void) {
    var status = stat()
    guard lstat(path, &status) == 0, status.st_uid == geteuid(),
      [S_IFREG, S_IFDIR].contains(status.st_mode & S_IFMT)
    else { return }
    let descriptor = open(path, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC)
    guard descriptor >= 0 else { return }
    defer { close(descriptor) }
    if take(descriptor, at: path) == .ours { work() }
  }
}
