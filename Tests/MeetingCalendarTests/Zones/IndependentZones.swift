import Foundation
import GuidanceModel

@testable import MeetingCalendar

/// What Python's zoneinfo says of every zone of a folder, read from `Independent/offsets.py`.
struct IndependentZones {
  struct Expected {
    var name: String
    var instants: [(seconds: Int, offset: Int, abbreviation: Substring)] = []
    var walls: [(seconds: Int, first: Int, second: Int)] = []
  }

  static let python = ["/usr/bin/python3", "/usr/local/bin/python3", "/opt/homebrew/bin/python3"].first {
    FileManager.default.isExecutableFile(atPath: $0)
  }

  let zones: [Expected]

  init(python: String, folder: String) throws {
    let script = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .appendingPathComponent("Independent/offsets.py").path
    let process = Process()
    process.executableURL = URL(fileURLWithPath: python)
    process.arguments = [script, folder]
    let pipe = Pipe()
    process.standardOutput = pipe
    try process.run()
    let output = String(decoding: pipe.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    guard process.terminationStatus == 0 else { throw CocoaError(.executableLoad) }
    zones = output.split(separator: "\n").map(Self.expected)
  }

  private static func expected(_ line: Substring) -> Expected {
    let groups = line.split(separator: "\t")
    var expected = Expected(name: String(groups[0]))
    for group in groups.dropFirst() {
      let words = group.split(separator: " ")
      guard let seconds = Int(words[1]), let offset = Int(words[2]) else { continue }
      if words[0] == "i" {
        expected.instants.append((seconds, offset, words[3]))
      } else if let second = Int(words[3]) {
        expected.walls.append((seconds, offset, second))
      }
    }
    return expected
  }
}
