import Dispatch

/// What was found, and what was not, by what was asked: for answers that do not change while the program runs.
///
/// Unchecked, because every access goes through the queue.
package final class Shelf<Key: Hashable & Sendable, Value: Sendable>: @unchecked Sendable {
  /// More are not kept: then it begins anew.
  private let most: Int
  private var values: [Key: Value] = [:]
  private let queue = DispatchQueue(label: "rapport.shelf")

  package init(most: Int = 4_096) { self.most = most }

  func held(_ key: Key) -> Value? { queue.sync { values[key] } }

  func hold(_ value: Value, as key: Key) {
    queue.sync {
      if values.count >= most { values.removeAll() }
      values[key] = value
    }
  }

  package func value(of key: Key, _ find: () -> Value) -> Value {
    if let kept = held(key) { return kept }
    let found = find()
    hold(found, as: key)
    return found
  }
}
