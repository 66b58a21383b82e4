import Synchronization

/// What was found, and what was not, by what was asked: for answers that do not change while the program runs.
package final class Shelf<Key: Hashable & Sendable, Value: Sendable>: Sendable {
  /// More are not kept: then it begins anew.
  private let most: Int
  private let values = Mutex<[Key: Value]>([:])

  package init(most: Int = 4_096) { self.most = most }

  func held(_ key: Key) -> Value? { values.withLock { $0[key] } }

  func hold(_ value: Value, as key: Key) {
    values.withLock { values in
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
