import Foundation

/// A program that waits for saves. What it prints, on either stream, comes through one pipe.
final class WatchedProgram {
  private let process: pid_t
  private let reading: Int32

  enum Failure: Error, CustomStringConvertible {
    case cannotStart(String)
    case saidNothing(seconds: Int)

    var description: String {
      switch self {
      case .cannotStart(let command): "\(command) cannot be started"
      case .saidNothing(let seconds): "nothing was printed for \(seconds) seconds"
      }
    }
  }

  init(_ command: [String]) throws {
    var ends: [Int32] = [0, 0]
    guard pipe(&ends) == 0 else { throw Failure.cannotStart(command[0]) }
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    for stream: Int32 in [1, 2] { posix_spawn_file_actions_adddup2(&actions, ends[1], stream) }
    posix_spawn_file_actions_addclose(&actions, ends[0])
    var words: [UnsafeMutablePointer<CChar>?] = command.map { strdup($0) } + [nil]
    defer { words.forEach { free($0) } }
    var started: pid_t = 0
    guard posix_spawn(&started, command[0], &actions, nil, &words, environ) == 0 else {
      throw Failure.cannotStart(command[0])
    }
    close(ends[1])
    (process, reading) = (started, ends[0])
  }

  /// Ends the program.
  deinit {
    kill(process, SIGINT)
    var status: Int32 = 0
    waitpid(process, &status, 0)
    close(reading)
  }

  /// Waits for the first byte.
  func waitForWord(seconds: Int = 30) throws {
    guard isReadable(within: Int32(seconds) * 1_000) else { throw Failure.saidNothing(seconds: seconds) }
  }

  /// Takes all that is printed, until nothing comes for a third of a second.
  func waitForSilence() {
    var bytes = [UInt8](repeating: 0, count: 64 * 1024)
    while isReadable(within: 300), read(reading, &bytes, bytes.count) > 0 {}
  }

  private func isReadable(within milliseconds: Int32) -> Bool {
    var wanted = pollfd(fd: reading, events: Int16(POLLIN), revents: 0)
    return poll(&wanted, 1, milliseconds) > 0
  }
}
