import ArgumentParser

/// Placeholder until the room of search lands.
struct SearchCommand: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "search")
}
