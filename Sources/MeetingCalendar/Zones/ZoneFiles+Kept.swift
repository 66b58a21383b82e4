import Dispatch

extension ZoneFiles {
  /// The same files, each read once: for a run over thousands of pairs, in which they do not change.
  package func kept() -> ZoneFiles {
    let (bytes, ages) = (Shelf<[UInt8]>(), Shelf<Instant>())
    let (read, written) = (read, written)
    return ZoneFiles(
      read: { path in bytes.value(of: path) { read(path) } },
      written: { path in ages.value(of: path) { written(path) } }
    )
  }

  /// What was found, and what was not, by path.
  ///
  /// Unchecked, because every access goes through the queue.
  private final class Shelf<Value: Sendable>: @unchecked Sendable {
    private var values: [String: Value?] = [:]
    private let queue = DispatchQueue(label: "rapport.zones")

    func value(of path: String, _ find: () -> Value?) -> Value? {
      queue.sync {
        if let kept = values[path] { return kept }
        let found = find()
        values[path] = .some(found)
        return found
      }
    }
  }
}
