import Diagnostics

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

/// Reads whole files with a limit, without Foundation, so that a cold start stays short.
enum FileBytes {
  /// The bytes of a regular file. A larger one than `limit` is not read at all, a pipe or a device never waited for.
  static func read(_ path: String, limit: Int) -> Result<[UInt8], FileProblem> {
    let descriptor = open(path, O_RDONLY | O_NONBLOCK | O_CLOEXEC)
    guard descriptor >= 0 else { return .failure(.system(errno)) }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { return .failure(.system(errno)) }
    guard status.st_mode & S_IFMT == S_IFREG else { return .failure(.notAFile) }
    guard status.st_size <= limit else { return .failure(.tooLarge(Int(status.st_size))) }
    return contents(descriptor, expected: Int(status.st_size), limit: limit)
  }

  /// Reads to the end, even when the file has grown since its size was asked for.
  private static func contents(_ descriptor: Int32, expected: Int, limit: Int) -> Result<[UInt8], FileProblem> {
    var bytes: [UInt8] = []
    var failure: Int32?
    while failure == nil, bytes.count <= limit {
      let chunk = [UInt8](unsafeUninitializedCapacity: max(expected - bytes.count, 0) + 1) { buffer, count in
        let got = Self.readSome(descriptor, into: buffer)
        if got < 0 { failure = errno }
        count = max(got, 0)
      }
      if chunk.isEmpty { break }
      if bytes.isEmpty { bytes = chunk } else { bytes += chunk }
    }
    if let failure { return .failure(.system(failure)) }
    return bytes.count > limit ? .failure(.tooLarge(bytes.count)) : .success(bytes)
  }

  private static func readSome(_ descriptor: Int32, into buffer: UnsafeMutableBufferPointer<UInt8>) -> Int {
    while true {
      let got = unsafeRead(descriptor, buffer.baseAddress, buffer.count)
      if got >= 0 || errno != EINTR { return got }
    }
  }
}

/// The system's `read`, which inside `FileBytes` would be taken for its own.
private func unsafeRead(_ descriptor: Int32, _ buffer: UnsafeMutablePointer<UInt8>?, _ count: Int) -> Int {
  read(descriptor, buffer, count)
}

/// Why a file could not be read.
enum FileProblem: Error, Equatable {
  /// With the system's error number.
  case system(Int32)
  /// A folder, a pipe or a device.
  case notAFile
  /// With its size in bytes.
  case tooLarge(Int)

  func diagnostic(_ file: String, limit: Int) -> Diagnostic {
    switch self {
    case .tooLarge(let size): .fileTooLarge(size, limit: limit, file: file)
    case .notAFile: unreadable(file, "it is no regular file", "Name a file.")
    case .system(ENOENT): unreadable(file, "there is no such file", "Check its name and folder.")
    case .system(EACCES): unreadable(file, "you may not read it", "Change its permissions.")
    case .system(let code): unreadable(file, String(cString: strerror(code)), "Check the file and its disk.")
    }
  }

  private func unreadable(_ file: String, _ why: String, _ response: String) -> Diagnostic {
    .refusal(
      "file-not-read",
      "the file could not be read: \(why)",
      response,
      at: SourceLocation(file: file, line: 1, column: 1)
    )
  }
}
