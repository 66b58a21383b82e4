import Dispatch

/// Work on many independent things at once.
enum Parallel {
  /// Below this many, starting threads takes longer than it saves.
  private static let least = 4

  /// As `map`: the results stand in the order of the items.
  static func map<Item: Sendable, Result: Sendable>(
    _ items: [Item],
    _ transform: @Sendable (Item) -> Result
  ) -> [Result] {
    guard items.count >= least else { return items.map(transform) }
    let results = Slots<Result>(count: items.count)
    DispatchQueue.concurrentPerform(iterations: items.count) { index in
      results.set(transform(items[index]), at: index)
    }
    return results.values
  }

  /// Places for results that come in any order.
  ///
  /// Unchecked, because every access goes through the queue.
  private final class Slots<Value: Sendable>: @unchecked Sendable {
    private var slots: [Value?]
    private let queue = DispatchQueue(label: "rapport.parallel")

    init(count: Int) { slots = Array(repeating: nil, count: count) }

    func set(_ value: Value, at index: Int) { queue.sync { slots[index] = value } }

    var values: [Value] { queue.sync { slots.compactMap { $0 } } }
  }
}
