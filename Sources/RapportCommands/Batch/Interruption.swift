import Dispatch
import Foundation

/// Whether somebody asked to stop (Ctrl-C): what is begun is ended, and nothing more is begun.
///
/// Unchecked, because everything that changes is touched under the lock only.
package final class Interruption: @unchecked Sendable {
  private let lock = NSLock()
  private var isSet = false
  private var sources: [any DispatchSourceSignal] = []

  package init() {}

  package var isRequested: Bool { lock.withLock { isSet } }

  package func request() { lock.withLock { isSet = true } }

  /// From now on the first Ctrl-C asks to stop, and the second ends the program at once.
  package func listen() {
    for number in [SIGINT, SIGTERM] {
      signal(number, SIG_IGN)
      let source = DispatchSource.makeSignalSource(signal: number, queue: .global(qos: .userInteractive))
      source.setEventHandler { [self] in
        if isRequested { _exit(128 + number) }
        request()
      }
      source.resume()
      lock.withLock { sources.append(source) }
    }
  }
}
