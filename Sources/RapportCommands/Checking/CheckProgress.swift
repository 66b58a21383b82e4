import Foundation

/// How far a check is that takes longer than half a second: a line on a terminal, which is gone at the end; nothing in a
/// pipe.
///
/// Unchecked, because everything that changes is touched under the lock only.
final class CheckProgress: @unchecked Sendable {
  private static let patience: UInt64 = 500_000_000
  private static let interval: UInt64 = 100_000_000

  private let output: any TextOutput
  /// Columns; nil: not a terminal.
  private let width: Int?
  private let now: @Sendable () -> UInt64
  private let lock = NSLock()
  /// When the next line may be drawn.
  private var next: UInt64
  private var isDrawn = false
  private var (task, done, count) = ("", 0, 0)

  /// - Parameter now: nanoseconds from any beginning.
  init(
    on output: any TextOutput,
    width: Int?,
    now: @escaping @Sendable () -> UInt64 = { DispatchTime.now().uptimeNanoseconds }
  ) {
    (self.output, self.width, self.now) = (output, width, now)
    next = now() + Self.patience
  }

  /// So many steps of this kind follow: `files read`.
  func begin(_ task: String, count: Int) { lock.withLock { (self.task, done, self.count) = (task, 0, count) } }

  /// One of them is done. From any thread.
  func step() {
    guard let width else { return }
    lock.withLock {
      done += 1
      guard now() >= next else { return }
      next = now() + Self.interval
      isDrawn = true
      output.write("\r\u{1B}[K" + "\(done) of \(count) \(task)".prefix(width - 1))
    }
  }

  /// Takes the line away.
  func end() {
    lock.withLock {
      if isDrawn { output.write("\r\u{1B}[K") }
      isDrawn = false
    }
  }
}
