import Diagnostics
import Dispatch
import Foundation

/// Takes pairs out of their source, sends them through the lanes, and writes down what became of them, in their order.
final class BatchRun {
  /// What a run did.
  struct Tally {
    var pairs = 0
    var failedPairs = 0
    var made = 0
    var kept = 0
    var left = 0
  }

  /// Pairs in work at the same time: enough that the lanes seldom wait for the last of them, few enough to keep memory flat.
  private static let handful = 256

  private let work: BatchWork
  private let source: PairSource
  private let progress: BatchProgress
  private let manifest: ManifestWriter
  private let lanes: Lanes
  private var tally = Tally()
  private var index = 0

  init(_ work: BatchWork, source: PairSource, lanes: Lanes, progress: BatchProgress, manifest: ManifestWriter) {
    self.work = work
    self.source = source
    self.progress = progress
    self.manifest = manifest
    self.lanes = lanes
  }

  func run() throws -> Tally {
    while true {
      let before = source.share
      let pairs = try source.next()
      guard !pairs.isEmpty else { break }
      let ends = before.flatMap { before in source.share.map { before...max(before, $0) } }
      for start in stride(from: 0, to: pairs.count, by: Self.handful) {
        let some = start..<min(start + Self.handful, pairs.count)
        try process(Array(pairs[some]), shares: ends.map { Self.part(some, of: pairs.count, in: $0) })
      }
    }
    progress.end()
    try manifest.finish(isComplete: tally.left == 0)
    return tally
  }

  /// Which part of all work a handful is: from where to where, each from 0 to 1.
  private static func part(_ some: Range<Int>, of count: Int, in ends: ClosedRange<Double>) -> ClosedRange<Double> {
    let width = (ends.upperBound - ends.lowerBound) / Double(count)
    return ends.lowerBound + width * Double(some.lowerBound)...ends.lowerBound + width * Double(some.upperBound)
  }

  private func process(_ pairs: [BatchPair], shares: ClosedRange<Double>?) throws {
    let own = pairs.enumerated().filter { work.plan.shard?.holds(index + $0.offset) ?? true }.map(\.element)
    index += pairs.count
    let (progress, first) = (progress, tally.pairs)
    let outcomes = lanes.map(own) { lane, pair in
      let outcome = lane.outcome(of: pair)
      progress.rowIsDone(hasFailed: !outcome.failures.isEmpty) { rows in
        shares.map { $0.lowerBound + ($0.upperBound - $0.lowerBound) * Double(rows - first) / Double(own.count) }
      }
      return outcome
    }
    for outcome in outcomes { try record(outcome) }
  }

  private func record(_ outcome: BatchOutcome) throws {
    tally.pairs += 1
    tally.made += outcome.made
    tally.kept += outcome.kept
    tally.left += outcome.left
    if !outcome.failures.isEmpty { tally.failedPairs += 1 }
    for entry in outcome.entries { try manifest.add(entry) }
    for failure in outcome.failures { manifest.add(failure) }
    if !outcome.diagnostics.isEmpty {
      progress.say(DiagnosticPrinter(isColoured: false).text(outcome.diagnostics.map(\.safe)))
    }
    for remark in outcome.remarks { progress.say("rapport: warning: \(SafeLines.text(remark))\n") }
  }
}
