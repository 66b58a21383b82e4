import Foundation

/// The folder that a batch writes to. Files appear whole or not at all, and of each shard one run writes at a time.
struct BatchFolder: Sendable {
  /// As the user named it.
  let path: String
  private let absolute: String
  /// Runs over other shards have others.
  private let names: UnfinishedNames

  /// The manifest as it is written: open, and ours, so that no other run takes what we write for left over.
  let manifest: UnfinishedManifest

  /// Makes the folder where it is missing, and clears away what earlier runs left half written.
  ///
  /// - Throws: `CommandFailure.file` where it cannot be written to, or another run writes the same documents to it.
  init(path: String, shard: Shard?, environment: CommandEnvironment) throws {
    self.path = path
    absolute = environment.absolute(path)
    names = UnfinishedNames(shard)
    do {
      try FileManager.default.createDirectory(atPath: absolute, withIntermediateDirectories: true)
    } catch {
      throw CommandFailure.file(path, reason: "cannot be written to. Is there a file of that name?")
    }
    manifest = try BatchClaim(folder: absolute, names: names).manifest(named: path)
  }

  /// Where a file is written before it is renamed.
  func unfinishedPath(of name: String) -> String { "\(absolute)/\(names.name(of: name))" }

  func path(of name: String) -> String { "\(absolute)/\(name)" }

  /// In bytes; nil where there is no such file.
  func size(of name: String) -> Int? {
    var status = stat()
    guard lstat(path(of: name), &status) == 0, status.st_mode & S_IFMT == S_IFREG else { return nil }
    return Int(status.st_size)
  }

  /// Writes a file under another name and renames it: nobody ever sees half of it.
  func write(_ bytes: some Collection<UInt8>, to name: String) throws {
    let descriptor = open(unfinishedPath(of: name), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o644)
    guard descriptor >= 0 else { throw failure(name) }
    let isWritten = Self.write(bytes, descriptor)
    guard close(descriptor) == 0, isWritten else {
      unlink(unfinishedPath(of: name))
      throw failure(name)
    }
    try finish(name)
  }

  /// Gives a file that stands at its unfinished path its name.
  func finish(_ name: String) throws {
    guard rename(unfinishedPath(of: name), path(of: name)) == 0 else { throw failure(name) }
  }

  private func failure(_ name: String) -> CommandFailure {
    CommandFailure.file("\(path)/\(name)", reason: "cannot be written: \(String(cString: strerror(errno))).")
  }

  private static func write(_ bytes: some Collection<UInt8>, _ descriptor: Int32) -> Bool {
    let whole = bytes.withContiguousStorageIfAvailable { written($0, descriptor) }
    return whole ?? Array(bytes).withUnsafeBufferPointer { written($0, descriptor) }
  }

  private static func written(_ buffer: UnsafeBufferPointer<UInt8>, _ descriptor: Int32) -> Bool {
    var done = 0
    while done < buffer.count {
      let count = Foundation.write(descriptor, buffer.baseAddress.map { $0 + done }, buffer.count - done)
      if count < 0 && errno == EINTR { continue }
      guard count > 0 else { return false }
      done += count
    }
    return true
  }
}
