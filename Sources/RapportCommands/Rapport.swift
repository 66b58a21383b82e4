package import ArgumentParser
import KnowledgeBase

/// The root command: what it is, and its subcommands.
package struct Rapport: ParsableCommand {
  package static let configuration = CommandConfiguration(
    commandName: "rapport",
    abstract: "Prepare two people who mentor across cultures and across distance for their next conversation.",
    discussion: """
      EXAMPLES
        rapport brief content/examples/tanaka-weber.xml
        rapport brief --mentor de --mentoree jp --for both -o brief.html
        rapport plan content/examples/tanaka-weber.xml
        rapport search how blunt can I be with her draft
        rapport show jp.feedback.after-the-meeting
        rapport check

      Exit codes: 0 done, 1 problems were found, 2 the work could not be done, 64 wrong usage.
      """,
    version: Version.text,
    subcommands: [
      BriefCommand.self, PlanCommand.self, SearchCommand.self, ShowCommand.self, ListCommand.self, CompareCommand.self,
      SheetCommand.self, CheckCommand.self, FormatCommand.self, NewCommand.self, ReportCommand.self, ReviewCommand.self,
      ExportCommand.self, ProfileCommand.self,
    ]
  )

  package init() {}

  /// The command, parsed by the subcommand that is named first, which spares reading what all others take: a sixth of the
  /// time of a search. Nil where that does not succeed, be it for a mistake or for a wish for help: the root knows better
  /// what to say then.
  private static func directly(_ arguments: [String]) -> (any ParsableCommand)? {
    guard let name = arguments.first,
      let subcommand = configuration.subcommands.first(where: { $0.configuration.commandName == name }),
      subcommand.configuration.subcommands.isEmpty
    else { return nil }
    let command = try? subcommand.parseAsRoot(Array(arguments.dropFirst()))
    return command.flatMap { type(of: $0) == subcommand ? $0 : nil }
  }

  /// Runs a command line and returns its exit code. Only this function prints errors.
  ///
  /// - Parameter arguments: without the program's name.
  package static func run(_ arguments: [String], in environment: CommandEnvironment) -> Int32 {
    let code = perform(arguments, in: environment)
    guard let failure = environment.output.failure else { return code }
    environment.say("standard output cannot be written, and what was to stand there is lost: \(failure)")
    return 2
  }

  /// Does what is asked for most often and must be quickest, without ArgumentParser. False where it is something else.
  private static func performPlainly(_ arguments: [String], in environment: CommandEnvironment) throws -> Bool {
    if arguments == ["--version"] {
      environment.output.write(SafeLines.text(VersionPage(environment: environment).text) + "\n")
      return true
    }
    switch arguments.first {
    case "search":
      guard let request = SearchRequest(plain: arguments.dropFirst()) else { return false }
      try request.answer(in: environment)
    case "brief":
      guard let request = BriefRequest(plain: arguments.dropFirst()) else { return false }
      try request.answer(in: environment)
    default: return false
    }
    return true
  }

  private static func perform(_ arguments: [String], in environment: CommandEnvironment) -> Int32 {
    CommandEnvironment.$current.withValue(environment) {
      do {
        if try performPlainly(arguments, in: environment) { return 0 }
        var command = try directly(arguments) ?? parseAsRoot(arguments)
        try command.run()
        return 0
      } catch let failure as CommandFailure {
        if let message = failure.message { environment.say(message) }
        return failure.exitCode
      } catch let failure as KnowledgeBaseError {
        environment.say(failure.message)
        return 2
      } catch {
        let code = exitCode(for: error)
        var message = fullMessage(for: error)
        if message == Version.text { message = VersionPage(environment: environment).text }
        let stream = code == .success ? environment.output : environment.talk
        if !message.isEmpty { stream.write(SafeLines.text(message) + "\n") }
        return code.rawValue
      }
    }
  }
}
