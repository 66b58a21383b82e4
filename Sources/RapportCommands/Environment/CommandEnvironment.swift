package import GuidanceModel

/// Everything a command takes from the world outside: handed in, so that a test can run a command without a process.
package struct CommandEnvironment: Sendable {
  /// Nil: those of the process.
  private var chosenVariables: [String: String]?
  package var workingFolder: String
  /// The path of the running program; the content may stand beside it. Nil in tests.
  package var programPath: String?
  package var today: CivilDate
  /// Where the tz database stands.
  package var zoneFolder: String
  package var terminal: Terminal
  package var output: any TextOutput
  package var talk: any TextOutput
  /// All of standard input, read when a command asks for it.
  package var readInput: @Sendable () -> [UInt8]
  /// Somebody to ask, line by line; nil where nobody sits there.
  package var dialogue: Dialogue?
  /// Columns of the terminal on standard error, for a progress bar; nil in a pipe.
  package var talkWidth: Int?
  /// Whether somebody asked to stop.
  package var interruption = Interruption()
  /// Whether Ctrl-C is heard; not in tests.
  package var listensToSignals = false

  package init(
    variables: [String: String]?,
    workingFolder: String,
    programPath: String? = nil,
    today: CivilDate,
    zoneFolder: String = "/usr/share/zoneinfo",
    terminal: Terminal = Terminal(),
    output: any TextOutput,
    talk: any TextOutput,
    readInput: @escaping @Sendable () -> [UInt8] = { [] },
    dialogue: Dialogue? = nil
  ) {
    chosenVariables = variables
    self.workingFolder = workingFolder
    self.programPath = programPath
    self.today = today
    self.zoneFolder = zoneFolder
    self.terminal = terminal
    self.output = output
    self.talk = talk
    self.readInput = readInput
    self.dialogue = dialogue
  }

  /// All variables of the environment, as programs that are started get them.
  package var variables: [String: String] {
    get { chosenVariables ?? EnvironmentVariables.all }
    set { chosenVariables = newValue }
  }

  /// One variable: a short run asks for three, and never fills a table with all.
  func variable(_ name: String) -> String? {
    if let chosenVariables { chosenVariables[name] } else { EnvironmentVariables.value(of: name) }
  }

  /// A path from the working folder, from the root.
  func absolute(_ path: String) -> String {
    path.hasPrefix("/") ? path : path.isEmpty ? workingFolder : workingFolder + "/" + path
  }

  /// The environment of the command that runs now.
  @TaskLocal package static var current: CommandEnvironment?

  /// The environment, or a refusal: a command is run through `Rapport.run`, never by itself.
  static func required() throws -> CommandEnvironment {
    guard let current else { throw CommandFailure.notStarted }
    return current
  }
}

/// What is known of the terminal on standard output.
package struct Terminal: Sendable {
  /// Columns; nil in a pipe.
  package var width: Int?
  package var isColoured: Bool

  package init(width: Int? = nil, isColoured: Bool = false) {
    self.width = width
    self.isColoured = isColoured
  }
}

/// A place to write text to.
package protocol TextOutput: Sendable {
  func write(_ text: String)

  /// Why something of what was written is lost; nil where nothing is, or nobody reads any more.
  var failure: String? { get }
}

extension TextOutput {
  package var failure: String? { nil }
}
