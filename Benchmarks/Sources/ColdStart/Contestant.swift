import Foundation

/// A command that is timed.
struct Contestant {
  let name: String
  let command: [String]
  /// What we want to stay under, in milliseconds.
  var goal: Double?
  /// What we want to stay under, in times of the yardstick.
  var ratioGoal: Double?

  enum Failure: Error, CustomStringConvertible {
    case cannotStart(String)
    case failed(String, status: Int32)

    var description: String {
      switch self {
      case .cannotStart(let command): "\(command) cannot be started. Is it installed?"
      case .failed(let command, let status): "\(command) ended with status \(status)"
      }
    }
  }

  /// Wall-clock milliseconds from the start of the process to its end; its output is thrown away.
  func run() throws -> Double {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, 1, "/dev/null", O_WRONLY, 0)
    posix_spawn_file_actions_addopen(&actions, 2, "/dev/null", O_WRONLY, 0)
    var words: [UnsafeMutablePointer<CChar>?] = command.map { strdup($0) } + [nil]
    defer { words.forEach { free($0) } }
    var process: pid_t = 0
    let start = DispatchTime.now().uptimeNanoseconds
    guard posix_spawn(&process, command[0], &actions, nil, &words, environ) == 0 else {
      throw Failure.cannotStart(command[0])
    }
    var status: Int32 = 0
    while waitpid(process, &status, 0) == -1 && errno == EINTR {}
    let end = DispatchTime.now().uptimeNanoseconds
    guard status == 0 else { throw Failure.failed(command.joined(separator: " "), status: status >> 8) }
    return Double(end - start) / 1_000_000
  }
}
