import Foundation

/// Content folders as git holds them at a revision, in a folder of our own that goes away with the object.
final class GitArchive {
  let revision: String
  let workingFolder: String
  private let place: TemporaryFolder
  private var folders = 0

  /// Seconds that git may take.
  private static let patience = 30.0

  init(revision: String, environment: CommandEnvironment) throws {
    guard !revision.isEmpty, !revision.hasPrefix("-") else {
      throw CommandFailure.usage("--since wants a revision of git, such as HEAD, main or a commit, not '\(revision)'.")
    }
    self.revision = revision
    workingFolder = environment.workingFolder
    place = try TemporaryFolder(environment)
  }

  /// - Throws: `CommandFailure.file` where the folder is in no repository, or git does not know the revision.
  func folder(_ content: String) throws -> String {
    let source = content.hasPrefix("/") ? content : workingFolder + "/" + content
    folders += 1
    let name = place.file("\(folders)")
    let archive = name + ".tar"
    do {
      try FileManager.default.createDirectory(atPath: name, withIntermediateDirectories: true)
    } catch {
      throw CommandFailure.file(name, reason: "cannot be written. Is there room, and may you write there?")
    }
    guard try run(["git", "rev-parse", "--is-inside-work-tree"], in: source) == 0 else {
      throw CommandFailure.file(
        content,
        reason: "is in no git repository. Compare with a copy of the folder: rapport report effect --against DIR"
      )
    }
    guard try run(["git", "rev-parse", "--verify", "--quiet", revision + "^{commit}"], in: source) == 0 else {
      throw CommandFailure.file(content, reason: "git knows no revision '\(revision)' here. 'git log' shows them.")
    }
    guard try run(["git", "archive", "--format=tar", "-o", archive, revision], in: source) == 0,
      try run(["tar", "-xf", archive, "-C", name], in: source) == 0
    else { throw CommandFailure.file(content, reason: "git holds no content for this folder at '\(revision)'.") }
    return name
  }

  /// The exit code. Without a shell, so that no name is taken for a command.
  private func run(_ arguments: [String], in folder: String) throws -> Int32 {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = arguments
    process.currentDirectoryURL = URL(fileURLWithPath: folder)
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    let ended = DispatchSemaphore(value: 0)
    process.terminationHandler = { _ in ended.signal() }
    do { try process.run() } catch { throw CommandFailure.file("git", reason: "cannot be started. Is it installed?") }
    guard ended.wait(timeout: .now() + Self.patience) == .success else {
      process.terminate()
      throw CommandFailure.file("git", reason: "gave no answer within \(Int(Self.patience)) seconds.")
    }
    return process.terminationStatus
  }
}
