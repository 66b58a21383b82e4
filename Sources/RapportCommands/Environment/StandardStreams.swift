import Foundation

/// The three streams of a process, which whoever starts it may have closed.
package enum StandardStreams {
  /// Takes the numbers of closed streams: else the next file that is opened would be written to as if it were the terminal.
  ///
  /// What is closed stays so to those who use it: nothing can be read from it, and writing to it fails.
  package static func open() {
    for descriptor: Int32 in 0...2 where fcntl(descriptor, F_GETFD) == -1 {
      // The lowest free number is given out, and those below are taken by now.
      _ = Foundation.open("/dev/null", descriptor == 0 ? O_WRONLY : O_RDONLY)
    }
  }
}
