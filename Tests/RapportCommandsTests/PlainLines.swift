import SeededRandom

@testable import RapportCommands

/// Command lines for those that are read by hand, to be held against ArgumentParser.
enum PlainLines {
  /// Up to five pieces of a line in any order, the same in each run.
  static func ofAnyOrder(_ pieces: [String], count: Int) -> [[String]] {
    var random = SeededRandom(seed: 7)
    return (0..<count).map { _ in (0..<random.below(6)).map { _ in pieces[random.below(pieces.count)] } }
  }

  /// What the program says and prints without the short way; empty where it would do what is asked.
  static func saidByTheParser(_ arguments: [String]) -> String {
    do {
      var command = try Rapport.parseAsRoot(arguments)
      try command.run()
      return ""
    } catch {
      return SafeLines.text(Rapport.fullMessage(for: error)) + "\n"
    }
  }
}
