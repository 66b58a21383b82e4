import Foundation

/// Reads calendar files with the Python library icalendar, which `make test` installs into `.build-python`.
struct CalendarReader {
  struct Calendar: Decodable {
    struct Event: Decodable {
      var uid: String
      /// In UTC, as `2027-03-10T08:00Z`.
      var start: String
      var end: String
      var summary: String
      var description: String
      var location: String
      var status: String
      var `class`: String
    }

    var events: [Event]
    var zones: [String]
    var problems: [String]
  }

  private static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
  private static let python = folder.deletingLastPathComponent().deletingLastPathComponent()
    .appendingPathComponent(".build-python/bin/python").path

  /// In continuous integration the library may not be missing: there the tests run and fail.
  static let isExpected =
    FileManager.default.isExecutableFile(atPath: python) || ProcessInfo.processInfo.environment["CI"] == "true"

  /// - Throws: where the library is not installed, or cannot read the file.
  func read(_ file: String) throws -> Calendar {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: Self.python)
    process.arguments = [
      Self.folder.appendingPathComponent("Independent/calendar_file.py").path, file, "/usr/share/zoneinfo",
    ]
    let output = Pipe()
    process.standardOutput = output
    try process.run()
    let data = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return try JSONDecoder().decode(Calendar.self, from: data)
  }
}
