import Dispatch
import Foundation

/// The lanes of a batch: each takes the next piece of work as soon as it is free.
///
/// Unchecked, because each lane is used by one thread at a time, and what they share is touched under the lock only.
final class Lanes: @unchecked Sendable {
  private let lanes: [BatchLane]
  private let lock = NSLock()
  private var next = 0
  private var outcomes: [BatchOutcome] = []

  /// - Parameter programs: for the first lane; the others look for theirs when they first need them.
  init(jobs: Int, _ work: BatchWork, _ programs: OuterPrograms) throws {
    let others = (1..<max(1, jobs)).map { _ in OuterPrograms(work.opened, work.environment) }
    lanes = try ([programs] + others).map { try BatchLane(work, $0) }
  }

  /// As `map`: the results stand in the order of the items.
  func map(_ pairs: [BatchPair], _ transform: @Sendable (BatchLane, BatchPair) -> BatchOutcome) -> [BatchOutcome] {
    next = 0
    outcomes = Array(repeating: BatchOutcome(), count: pairs.count)
    DispatchQueue.concurrentPerform(iterations: lanes.count) { number in
      while let index = take(of: pairs.count) {
        let outcome = transform(lanes[number], pairs[index])
        lock.withLock { outcomes[index] = outcome }
      }
    }
    return outcomes
  }

  private func take(of count: Int) -> Int? {
    lock.withLock {
      guard next < count else { return nil }
      next += 1
      return next - 1
    }
  }
}
