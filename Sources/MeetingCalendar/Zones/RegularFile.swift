// The system's own calls, since Foundation would make every start of the program dearer for two short files.

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#elseif canImport(Darwin)
import Darwin
#endif

/// An open file of the tz database: no folder, no pipe, nothing longer than such a file can be.
final class RegularFile {
  /// `tzdata.zi`, the longest, has a tenth of it.
  private static let longest = 1 << 20

  private let descriptor: Int32
  private let status: stat

  /// Nil where there is no such file.
  init?(path: String) {
    descriptor = open(path, O_RDONLY | O_NONBLOCK | O_CLOEXEC)
    var status = stat()
    let found = descriptor >= 0 && fstat(descriptor, &status) == 0
    self.status = status
    guard found, status.st_mode & S_IFMT == S_IFREG, status.st_size <= Self.longest else { return nil }
  }

  deinit {
    if descriptor >= 0 { close(descriptor) }
  }

  var bytes: [UInt8] {
    [UInt8](unsafeUninitializedCapacity: Int(status.st_size)) { buffer, count in
      while count < buffer.count {
        let got = read(descriptor, buffer.baseAddress.map { $0 + count }, buffer.count - count)
        guard got > 0 else { return }
        count += got
      }
    }
  }

  var written: Instant {
    #if canImport(Darwin)
    Instant(seconds: status.st_mtimespec.tv_sec)
    #else
    Instant(seconds: status.st_mtim.tv_sec)
    #endif
  }
}
