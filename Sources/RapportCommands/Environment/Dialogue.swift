import Foundation

/// Somebody at a terminal who answers questions.
package struct Dialogue: Sendable {
  /// The next line without its end; nil where the input has ended (Ctrl-D).
  package var readLine: @Sendable () -> String?
  /// From now on Ctrl-C says that nothing was written, and ends the program.
  package var warnOnInterruption: @Sendable () -> Void

  package init(
    readLine: @escaping @Sendable () -> String?,
    warnOnInterruption: @escaping @Sendable () -> Void = {}
  ) {
    self.readLine = readLine
    self.warnOnInterruption = warnOnInterruption
  }

  /// The terminal of this process.
  static let process = Dialogue(
    readLine: { Swift.readLine(strippingNewline: true) },
    warnOnInterruption: {
      // Only what a signal handler may call.
      signal(SIGINT) { _ in
        let words: StaticString = "\nrapport: stopped. Nothing was written.\n"
        _ = write(2, words.utf8Start, words.utf8CodeUnitCount)
        _exit(130)
      }
    }
  )
}
