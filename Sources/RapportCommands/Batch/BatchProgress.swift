import Foundation

/// What a long run says while it goes on: a bar on a terminal, nothing in a pipe.
///
/// Unchecked, because everything that changes is touched under the lock only.
final class BatchProgress: @unchecked Sendable {
  private static let interval: UInt64 = 100_000_000

  private let output: any TextOutput
  /// Columns; nil: not a terminal.
  private let width: Int?
  private let now: @Sendable () -> UInt64
  private let lock = NSLock()
  private let start: UInt64
  private var drawn: UInt64
  private var isDrawn = false
  private var rows = 0
  private var failed = 0
  private var share: Double?

  /// - Parameter now: nanoseconds from any beginning.
  init(
    on output: any TextOutput,
    width: Int?,
    now: @escaping @Sendable () -> UInt64 = { DispatchTime.now().uptimeNanoseconds }
  ) {
    self.output = output
    self.width = width
    self.now = now
    start = now()
    drawn = start
  }

  /// A row is done. The share of all work that so many rows are, 0 to 1; nil where nobody can tell.
  func rowIsDone(hasFailed: Bool, share: (_ rows: Int) -> Double?) {
    lock.withLock {
      rows += 1
      if hasFailed { failed += 1 }
      self.share = share(rows)
      guard width != nil, now() - drawn >= Self.interval else { return }
      draw()
    }
  }

  /// Says something above the bar.
  func say(_ text: String) {
    lock.withLock {
      clear()
      output.write(text)
    }
  }

  /// Takes the bar away.
  func end() { lock.withLock { clear() } }

  private func draw() {
    drawn = now()
    isDrawn = true
    output.write("\r\u{1B}[K" + line(width: (width ?? 80) - 1))
  }

  private func clear() {
    if isDrawn { output.write("\r\u{1B}[K") }
    isDrawn = false
  }

  private func line(width: Int) -> String {
    let seconds = max(0.001, Double(now() - start) / 1_000_000_000)
    var words = ["\(rows) \(rows == 1 ? "pair" : "pairs")", "\(Int(Double(rows) / seconds))/s"]
    if failed > 0 { words.append("\(failed) failed") }
    if let share, share > 0.001, seconds > 1 { words.append("\(Self.clock(seconds * (1 - share) / share)) left") }
    let text = words.joined(separator: "  ")
    let room = width - text.count - 3
    guard let share, room >= 10 else { return String(text.prefix(width)) }
    let cells = min(room, 40)
    let full = Int(share * Double(cells))
    return "[" + String(repeating: "#", count: full) + String(repeating: ".", count: cells - full) + "] " + text
  }

  private static func clock(_ seconds: Double) -> String {
    let whole = Int(seconds.rounded(.up))
    let (minutes, rest) = (whole / 60, whole % 60)
    return "\(minutes):\(rest < 10 ? "0" : "")\(rest)"
  }
}
