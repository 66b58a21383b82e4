import Foundation
import Testing

/// Compares a document with its recorded form under `Snapshots/`; records it when `RECORD_SNAPSHOTS=1` is set.
func expectSnapshot(
  _ actual: String,
  _ name: String,
  file: StaticString = #filePath,
  at location: SourceLocation = #_sourceLocation
) {
  let recorded = URL(filePath: "\(file)").deletingLastPathComponent().appending(path: "Snapshots/\(name)")
  if ProcessInfo.processInfo.environment["RECORD_SNAPSHOTS"] == "1" {
    do {
      try Data(actual.utf8).write(to: recorded)
    } catch {
      Issue.record("\(name) could not be recorded: \(error)", sourceLocation: location)
    }
    return
  }
  guard let data = try? Data(contentsOf: recorded) else {
    Issue.record("\(name) was never recorded: run the tests with RECORD_SNAPSHOTS=1", sourceLocation: location)
    return
  }
  let expected = String(decoding: data, as: UTF8.self)
  guard expected != actual else { return }
  Issue.record("\(name) differs\(firstDifference(expected, actual))", sourceLocation: location)
}

/// The first line in which two documents differ, as a reader of the report wants it.
private func firstDifference(_ expected: String, _ actual: String) -> String {
  let (left, right) = (expected.components(separatedBy: "\n"), actual.components(separatedBy: "\n"))
  let index =
    zip(left, right).enumerated().first { $0.element.0 != $0.element.1 }?.offset ?? min(left.count, right.count)
  let line = { (lines: [String]) in lines.indices.contains(index) ? lines[index] : "(end)" }
  return " in line \(index + 1)\nrecorded: \(line(left))\nnow:      \(line(right))"
}
