/// What was asked for on a command line that is read by hand.
///
/// Only what is asked for most and must be quickest is read so, a search and a brief: a search answers in a few milliseconds,
/// and ArgumentParser takes as long to learn what `search` takes as the question takes to be answered.
protocol PlainRequest {
  init()

  /// Options that may be given again.
  static var repeatable: [String] { get }

  /// False for one too many.
  mutating func take(word: String) -> Bool
  /// False for what is no flag.
  mutating func take(flag: String) -> Bool
  /// False for an option that is not known, and for a value that is wrong.
  mutating func take(_ value: String, of option: String) -> Bool

  /// Whether all is said that must be. Before all other words, `help` may be a command.
  var isWhole: Bool { get }
}

extension PlainRequest {
  /// The plain forms, read as ArgumentParser reads them. Nil for everything else, mistakes and wishes for help included:
  /// ArgumentParser then reads it, and says what is to be said.
  ///
  /// - Parameter arguments: those after the subcommand.
  init?(plain arguments: some Sequence<String>) {
    self.init()
    var arguments = arguments.makeIterator()
    var taken: [String] = []
    while let argument = arguments.next() {
      guard Self.looksLikeAnOption(argument) else {
        guard take(word: argument) else { return nil }
        continue
      }
      guard Self.repeatable.contains(argument) || !taken.contains(argument) else { return nil }
      taken.append(argument)
      if take(flag: argument) { continue }
      guard let value = arguments.next(), !Self.looksLikeAnOption(value), take(value, of: argument) else { return nil }
    }
    guard isWhole else { return nil }
  }

  private static func looksLikeAnOption(_ argument: String) -> Bool { argument.utf8.first == UInt8(ascii: "-") }
}
