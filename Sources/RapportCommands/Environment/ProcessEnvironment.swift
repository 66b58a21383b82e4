import Foundation
import GuidanceModel

extension CommandEnvironment {
  /// The environment of this process.
  package static func process() -> CommandEnvironment {
    var environment = CommandEnvironment(
      variables: nil,
      workingFolder: currentFolder(),
      programPath: programPath(),
      today: today(),
      zoneFolder: EnvironmentVariables.value(of: "RAPPORT_ZONEINFO") ?? "/usr/share/zoneinfo",
      terminal: Terminal(width: width(of: 1), isColoured: isColoured),
      output: FileOutput(descriptor: 1),
      talk: FileOutput(descriptor: 2),
      readInput: { [UInt8](FileHandle.standardInput.readDataToEndOfFile()) },
      dialogue: isatty(0) == 1 && isatty(2) == 1 ? .process : nil
    )
    environment.talkWidth = EnvironmentVariables.value(of: "TERM") == "dumb" ? nil : width(of: 2)
    environment.listensToSignals = true
    return environment
  }

  /// The day in UTC, or the day of `SOURCE_DATE_EPOCH`, so that a page can be made again byte for byte.
  private static func today() -> CivilDate {
    let pinned = EnvironmentVariables.value(of: "SOURCE_DATE_EPOCH").flatMap(Int.init)
    let seconds = pinned ?? time(nil)
    let day = Int((Double(seconds) / 86_400).rounded(.down))
    // From the year 2 to 9998, so that the weeks before and after are days as well.
    return CivilDate(daysSinceEpoch: min(max(day, -718_797), 2_932_531))
  }

  /// Empty where the folder is gone.
  private static func currentFolder() -> String {
    guard let path = getcwd(nil, 0) else { return "" }
    defer { free(path) }
    return String(cString: path)
  }

  private static func programPath() -> String? {
    var path = [UInt8](repeating: 0, count: Int(PATH_MAX))
    let length = path.withUnsafeMutableBytes { place in
      place.baseAddress.map { readlink("/proc/self/exe", $0, place.count) } ?? 0
    }
    return length > 0 ? String(decoding: path[..<length], as: UTF8.self) : CommandLine.arguments.first
  }

  private static func width(of descriptor: Int32) -> Int? {
    guard isatty(descriptor) == 1 else { return nil }
    var size = winsize()
    if ioctl(descriptor, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 { return Int(size.ws_col) }
    return EnvironmentVariables.value(of: "COLUMNS").flatMap(Int.init) ?? 80
  }

  private static var isColoured: Bool {
    isatty(1) == 1 && (EnvironmentVariables.value(of: "NO_COLOR") ?? "").isEmpty
      && EnvironmentVariables.value(of: "TERM") != "dumb"
  }
}

/// Writes to a file descriptor. A pipe that the reader has closed is no error: the rest is dropped in silence.
package final class FileOutput: TextOutput {
  let descriptor: Int32
  private let lock = NSLock()
  nonisolated(unsafe) private var fault: Int32?

  init(descriptor: Int32) { self.descriptor = descriptor }

  package var failure: String? { lock.withLock { fault }.map { String(cString: strerror($0)) } }

  package func write(_ text: String) {
    var bytes = Array(text.utf8)[...]
    while !bytes.isEmpty {
      let written = bytes.withUnsafeBytes { Foundation.write(descriptor, $0.baseAddress, $0.count) }
      if written < 0 && errno == EINTR { continue }
      guard written > 0 else { return keep(errno) }
      bytes = bytes.dropFirst(written)
    }
  }

  private func keep(_ code: Int32) {
    guard code != EPIPE else { return }
    lock.withLock { fault = fault ?? code }
  }
}
