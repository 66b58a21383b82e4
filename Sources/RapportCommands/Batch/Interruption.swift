import Dispatch
import Foundation

/// Whether somebody asked to stop (Ctrl-C): what is begun is ended, and nothing more is begun. Where the program ends at
/// once, what must not stay behind is removed first.
///
/// Unchecked, because everything that changes is touched under the lock only.
package final class Interruption: @unchecked Sendable {
  private let lock = NSLock()
  private var isSet = false
  /// Whether the first signal only asks.
  private var isPatient = false
  private var sources: [Int32: any DispatchSourceSignal] = [:]
  private var folders: Set<String> = []

  package init() {}

  package var isRequested: Bool { lock.withLock { isSet } }

  package func request() { lock.withLock { isSet = true } }

  /// From now on the first Ctrl-C asks to stop, and the second ends the program at once.
  package func listen() {
    lock.withLock { isPatient = true }
    for number in [SIGINT, SIGTERM] { hear(number, evenIfIgnored: true) }
  }

  /// A folder that must not stay behind when the program is asked to end.
  func removeAtEnd(_ folder: String) {
    lock.withLock { _ = folders.insert(folder) }
    for number in [SIGINT, SIGTERM, SIGHUP] { hear(number, evenIfIgnored: false) }
  }

  /// A folder that need no longer be removed.
  func keep(_ folder: String) { lock.withLock { _ = folders.remove(folder) } }

  /// A signal is ignored under `nohup`, and in the background of a shell that has no jobs.
  private func hear(_ number: Int32, evenIfIgnored: Bool) {
    lock.withLock {
      guard sources[number] == nil else { return }
      let before = unsafeBitCast(signal(number, SIG_IGN), to: Int.self)
      guard evenIfIgnored || before != unsafeBitCast(SIG_IGN, to: Int.self) else { return }
      let source = DispatchSource.makeSignalSource(signal: number, queue: .global(qos: .userInteractive))
      source.setEventHandler { [self] in answer(number) }
      source.resume()
      sources[number] = source
    }
  }

  private func answer(_ number: Int32) {
    let folders: Set<String>? = lock.withLock {
      guard isSet || !isPatient || number == SIGHUP else {
        isSet = true
        return nil
      }
      return self.folders
    }
    guard let folders else { return }
    for folder in folders { try? FileManager.default.removeItem(atPath: folder) }
    signal(number, SIG_DFL)
    kill(getpid(), number)
  }
}
