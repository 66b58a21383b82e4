import Foundation

/// Work on many independent things at once.
package enum Parallel {
  /// As `map`: the results stand in the order of the items.
  ///
  /// - Parameter least: below this many items, starting threads takes longer than it saves.
  package static func map<Item: Sendable, Result: Sendable>(
    _ items: [Item],
    atLeast least: Int = 4,
    _ transform: @Sendable (Item) -> Result
  ) -> [Result] {
    guard items.count >= least else { return items.map(transform) }
    let results = Slots<Result>(count: items.count)
    DispatchQueue.concurrentPerform(iterations: items.count) { index in
      results.set(transform(items[index]), at: index)
    }
    return results.values
  }

  /// As `map`, with a tool that is made once for each core and used for one item after the other. An item goes to the core
  /// that is free first.
  package static func map<Item: Sendable, Tool, Result: Sendable>(
    _ items: [Item],
    with tool: @Sendable () -> Tool,
    _ transform: @Sendable (inout Tool, Item) -> Result
  ) -> [Result] {
    let results = Slots<Result>(count: items.count)
    DispatchQueue.concurrentPerform(iterations: min(items.count, ProcessInfo.processInfo.activeProcessorCount)) { _ in
      var tool = tool()
      while let index = results.takeNext() { results.set(transform(&tool, items[index]), at: index) }
    }
    return results.values
  }

  /// Two things at once; each may itself use `map`.
  package static func both<First: Sendable, Second: Sendable>(
    _ first: () -> First,
    _ second: @escaping @Sendable () -> Second
  ) -> (First, Second) {
    let later = Slots<Second>(count: 1)
    let group = DispatchGroup()
    DispatchQueue.global(qos: .userInitiated).async(group: group) { later.set(second(), at: 0) }
    let now = first()
    group.wait()
    return (now, later.values[0])
  }

  /// How many things can be done at the same time.
  package static var cores: Int { ProcessInfo.processInfo.activeProcessorCount }

  /// A range cut into so many pieces of nearly the same length, in order.
  package static func pieces(_ count: Int, of range: Range<Int>) -> [Range<Int>] {
    (0..<count).map { piece in
      range.lowerBound + range.count * piece / count..<range.lowerBound + range.count * (piece + 1) / count
    }
  }

  /// Places for results that come in any order.
  ///
  /// Unchecked, because every access goes through the queue.
  private final class Slots<Value: Sendable>: @unchecked Sendable {
    private var slots: [Value?]
    private var taken = 0
    private let queue = DispatchQueue(label: "rapport.parallel")

    init(count: Int) { slots = Array(repeating: nil, count: count) }

    func set(_ value: Value, at index: Int) { queue.sync { slots[index] = value } }

    /// The first place that nobody works on yet; nil where there is none.
    func takeNext() -> Int? {
      queue.sync {
        guard taken < slots.count else { return nil }
        taken += 1
        return taken - 1
      }
    }

    var values: [Value] { queue.sync { slots.compactMap { $0 } } }
  }
}

/// Something that another core makes while this one goes on. It is begun at once.
package struct Later<Value: Sendable>: Sendable {
  private let made = Made()
  private let group = DispatchGroup()

  package init(_ make: @escaping @Sendable () -> Value) {
    let made = made
    DispatchQueue.global(qos: .userInitiated).async(group: group) { made.value = make() }
  }

  /// Waits until it is there.
  package var value: Value {
    group.wait()
    guard let value = made.value else { preconditionFailure("the group was left before its only task had ended") }
    return value
  }

  /// Unchecked, because it is written before the group is left and read after that.
  private final class Made: @unchecked Sendable { var value: Value? }
}
