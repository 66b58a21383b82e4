import ArgumentParser

/// A part of the work: `3/8` is the third of eight, that is every eighth pair from the third on.
struct Shard: ExpressibleByArgument, Hashable, Sendable {
  /// From 1.
  let number: Int
  let count: Int

  init?(argument: String) {
    let parts = argument.split(separator: "/", omittingEmptySubsequences: false).map { Int($0) }
    guard parts.count == 2, let number = parts[0], let count = parts[1], count >= 1, (1...count).contains(number) else {
      return nil
    }
    self.number = number
    self.count = count
  }

  var defaultValueDescription: String { text }

  var text: String { "\(number)/\(count)" }

  /// - Parameter index: of the pair in the whole table, from 0.
  func holds(_ index: Int) -> Bool { index % count == number - 1 }
}
