import Foundation

/// A folder of our own among the temporary files, for its owner alone. It goes away with the object, and when the program
/// is asked to end; one whose process was killed goes away when the next is made.
final class TemporaryFolder {
  private static let beginning = "rapport-run-"

  let path: String
  private let descriptor: Int32
  private let interruption: Interruption

  /// - Throws: `CommandFailure.file` where it cannot be made.
  init(_ environment: CommandEnvironment) throws {
    let parent = environment.variable("TMPDIR").flatMap { $0.hasPrefix("/") ? $0 : nil } ?? "/tmp"
    Claim.sweep(parent) { $0.hasPrefix(Self.beginning) && $0.utf8.count == Self.beginning.utf8.count + 36 }
    (path, descriptor) = try Self.make(in: parent)
    interruption = environment.interruption
    if environment.listensToSignals { interruption.removeAtEnd(path) }
  }

  deinit {
    try? FileManager.default.removeItem(atPath: path)
    close(descriptor)
    interruption.keep(path)
  }

  func file(_ name: String) -> String { "\(path)/\(name)" }

  /// Somebody may sweep a folder away in the moment before it is claimed: then there is another.
  private static func make(in parent: String) throws -> (path: String, descriptor: Int32) {
    try FileManager.default.createParent(parent)
    for _ in 0..<10 {
      let path = "\(parent)/\(beginning)\(UUID().uuidString)"
      guard mkdir(path, 0o700) == 0 else { throw refusal(path) }
      let descriptor = open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
      if descriptor >= 0, Claim.take(descriptor, at: path) != .others { return (path, descriptor) }
      if descriptor >= 0 { close(descriptor) }
    }
    throw refusal(parent)
  }

  private static func refusal(_ path: String) -> CommandFailure {
    .file(path, reason: "cannot be made: \(String(cString: strerror(errno))). TMPDIR may name another folder.")
  }
}

extension FileManager {
  fileprivate func createParent(_ path: String) throws {
    do { try createDirectory(atPath: path, withIntermediateDirectories: true) } catch {
      throw CommandFailure.file(path, reason: "cannot be made: \(error.localizedDescription)")
    }
  }
}
