@testable import RapportCommands

/// Command lines for those that are read by hand, to be held against ArgumentParser.
enum PlainLines {
  /// Up to five pieces of a line in any order, the same in each run.
  static func ofAnyOrder(_ pieces: [String], count: Int) -> [[String]] {
    var state: UInt64 = 7
    func next() -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33)
    }
    return (0..<count).map { _ in (0..<(next() % 6)).map { _ in pieces[next() % pieces.count] } }
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
