import Foundation

/// What was found, and what was not, by what was asked: for answers that do not change while the program runs.
///
/// Unchecked, because every access goes through the lock: one that the thread sanitizer knows, unlike `Mutex`.
package final class Shelf<Key: Hashable & Sendable, Value: Sendable>: @unchecked Sendable {
  /// More are not kept: then it begins anew.
  private let most: Int
  private let lock = NSLock()
  private var values: [Key: Value] = [:]

  package init(most: Int = 4_096) { self.most = most }

  func held(_ key: Key) -> Value? { lock.withLock { values[key] } }

  func hold(_ value: Value, as key: Key) {
    lock.withLock {
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
