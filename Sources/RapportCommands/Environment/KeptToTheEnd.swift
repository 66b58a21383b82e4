import Foundation

/// What a command made and the process may free all at once when it ends: to take a page's content apart, entry by entry,
/// takes a tenth of the time that a page takes. Not for a command that goes on.
///
/// `@unchecked Sendable`: the lock guards what is kept.
final class KeptToTheEnd: @unchecked Sendable {
  private static let shared = KeptToTheEnd()

  private let lock = NSLock()
  private var values: [any Sendable] = []

  static func add(_ value: some Sendable) { shared.lock.withLock { shared.values.append(value) } }
}
