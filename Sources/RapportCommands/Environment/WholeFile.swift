import Foundation

/// A file that is written whole or not at all.
struct WholeFile {
  let path: String
  let workingFolder: String

  /// What a file is called while it is written: hidden, and known as ours.
  private static let (beginning, ending) = (".rapport-", ".part")

  static func isUnfinished(_ name: String) -> Bool { name.hasPrefix(beginning) && name.hasSuffix(ending) }

  /// - Throws: `CommandFailure.file` where it cannot be written.
  func write(_ text: String) throws { try write(Array(text.utf8)) }

  /// Writes beside the file, and puts the new one in its place when all of it is on the disk. A link stays a link, and the
  /// permissions stay what they are. A pipe or a device is written to as it is.
  ///
  /// - Throws: `CommandFailure.file` where it cannot be written; nothing has changed then.
  func write(_ bytes: [UInt8]) throws {
    var status = stat()
    let exists = stat(absolute, &status) == 0
    // With its links: `/dev/stdout` leads to a pipe that has no name.
    guard !exists || status.st_mode & S_IFMT == S_IFREG else { return try writeThrough(bytes) }
    let target = URL(fileURLWithPath: absolute).resolvingSymlinksInPath().path
    guard !exists || access(target, W_OK) == 0 else { throw refusal }
    let (beside, descriptor) = try place(beside: target)
    defer { close(descriptor) }
    if exists { fchmod(descriptor, status.st_mode & 0o7777) }
    guard Self.writeAll(bytes, to: descriptor), fsync(descriptor) == 0, rename(beside, target) == 0 else {
      let failure = refusal
      unlink(beside)
      throw failure
    }
  }

  /// An open file with a name of our own in the folder of the target, which is ours until it is closed: it has its new name
  /// by then. What earlier runs left there when they were killed is swept away.
  private func place(beside target: String) throws -> (path: String, descriptor: Int32) {
    let folder = (target as NSString).deletingLastPathComponent
    Claim.sweep(folder, where: Self.isUnfinished)
    while true {
      let path = "\(folder)/\(Self.beginning)\(UInt64.random(in: 0...UInt64.max))\(Self.ending)"
      let descriptor = open(path, O_CREAT | O_EXCL | O_WRONLY | O_CLOEXEC, 0o666)
      guard descriptor >= 0 else { throw refusal }
      if Claim.take(descriptor, at: path) != .others { return (path, descriptor) }
      close(descriptor)
    }
  }

  private func writeThrough(_ bytes: [UInt8]) throws {
    let descriptor = open(absolute, O_WRONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw refusal }
    let isWritten = Self.writeAll(bytes, to: descriptor)
    let failure = refusal
    guard close(descriptor) == 0, isWritten else { throw failure }
  }

  private static func writeAll(_ bytes: [UInt8], to descriptor: Int32) -> Bool {
    var rest = bytes[...]
    while !rest.isEmpty {
      let written = rest.withUnsafeBytes { Foundation.write(descriptor, $0.baseAddress, $0.count) }
      if written < 0 && errno == EINTR { continue }
      guard written > 0 else { return false }
      rest = rest.dropFirst(written)
    }
    return true
  }

  private var absolute: String { path.hasPrefix("/") ? path : workingFolder + "/" + path }

  /// With the system's last error, to be taken at once.
  private var refusal: CommandFailure {
    let isPlace = [ENOENT, ENOTDIR, EACCES, EPERM, EROFS, EISDIR].contains(errno)
    let hint = isPlace ? " Is the folder there, and may you write to it?" : " Nothing of it was changed."
    return .file(path, reason: "cannot be written: \(String(cString: strerror(errno))).\(hint)")
  }

  /// - Throws: `CommandFailure.file` where it cannot be read.
  static func bytes(_ path: String, workingFolder: String) throws -> [UInt8] {
    let absolute = path.hasPrefix("/") ? path : workingFolder + "/" + path
    guard let data = FileManager.default.contents(atPath: absolute) else {
      throw CommandFailure.file(path, reason: "cannot be read. Check the name; 'ls' shows what is there.")
    }
    return [UInt8](data)
  }
}
