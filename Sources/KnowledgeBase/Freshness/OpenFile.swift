import GuidanceSearch

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

/// A file of which only those bytes are read that are looked at.
///
/// Read and not mapped: where a mapped file is cut off by somebody else, looking at its end kills the program.
final class OpenFile: BytePieces {
  let count: Int
  private let descriptor: Int32

  /// Nil where there is no such file, or nothing in it, or a pipe.
  init?(_ path: String) {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard descriptor >= 0 else { return nil }
    var status = stat()
    guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG, status.st_size > 0 else {
      close(descriptor)
      return nil
    }
    (self.descriptor, count) = (descriptor, Int(status.st_size))
  }

  deinit { close(descriptor) }

  func bytes(in range: Range<Int>) -> [UInt8]? {
    guard range.lowerBound >= 0, range.upperBound <= count else { return nil }
    let bytes = [UInt8](unsafeUninitializedCapacity: range.count) { buffer, done in
      while done < range.count, let start = buffer.baseAddress {
        let more = pread(descriptor, start + done, range.count - done, off_t(range.lowerBound + done))
        if more < 0 && errno == EINTR { continue }
        guard more > 0 else { return }
        done += more
      }
    }
    return bytes.count == range.count ? bytes : nil
  }

  /// Hands all bytes to another file without a look at them, which takes half the time. False where the system cannot.
  func copyWithinTheSystem(to target: Int32) -> Bool {
    #if os(Linux)
    var offset: off_t = 0
    while offset < count {
      guard sendfile(target, descriptor, &offset, count - Int(offset)) > 0 else { return false }
    }
    return true
    #else
    return false
    #endif
  }
}
