import Diagnostics
import EditorialRules
import Foundation
import Testing

@testable import RapportCommands

/// `content/MESSAGES.md` says what the program says. Recorded with `RECORD_SNAPSHOTS=1`.
@Suite struct MessagesPageTests {
  private static let repository = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  /// What no wrong file can show: memory that runs out, and messages for what nobody has thought of.
  private static let withoutSample: Set = [
    "against-the-schema", "file-not-read", "file-too-large", "not-canonical", "not-well-formed", "out-of-memory",
    "too-many-elements",
    "too-many-mistakes",
  ]

  private static let samples = GoldenSamples(repository.appendingPathComponent("Tests/Fixtures")).byID

  @Test func thePageIsFresh() throws {
    let page = MessagesPage(samples: Self.samples.mapValues(\.sample)).markdown
    let path = Self.repository.appendingPathComponent("content/MESSAGES.md")
    if ProcessInfo.processInfo.environment["RECORD_SNAPSHOTS"] == "1" {
      try page.write(to: path, atomically: true, encoding: .utf8)
    }
    let written = try String(contentsOf: path, encoding: .utf8)
    #expect(page == written, "content/MESSAGES.md is stale: run this test with RECORD_SNAPSHOTS=1")
  }

  @Test func everyMessageHasASampleOrExamples() {
    let rules = Set(EditorialRules.all.map(\.id))
    for message in MessageIndex.families.flatMap(\.messages) where !rules.contains(message.id) {
      let isShown = Self.samples[message.id] != nil
      #expect(isShown != Self.withoutSample.contains(message.id), "\(message.id)")
    }
  }

  @Test func whatIsPrintedIsDescribedWithItsSeverity() {
    for (id, golden) in Self.samples {
      #expect(MessageIndex()[id]?.severity == golden.severity, "\(id)")
    }
  }

  @Test func everyIdInTheSourcesIsDescribed() throws {
    for folder in ["XMLDocuments", "Pair", "EditorialRules/Running", "RapportCommands/Checking"] {
      let root = Self.repository.appendingPathComponent("Sources/\(folder)")
      for name in try FileManager.default.subpathsOfDirectory(atPath: root.path) where name.hasSuffix(".swift") {
        let text = try String(contentsOf: root.appendingPathComponent(name), encoding: .utf8)
        for match in text.matches(of: /(?:\bid: |(?:refusal|structure|fault|problem)\(\s*)"([a-z]+(?:-[a-z0-9]+)+)"/) {
          #expect(MessageIndex()[String(match.1)] != nil, "\(name): \(match.1)")
        }
      }
    }
  }

  @Test func idsAreUniqueAndSentencesEnd() {
    let all = MessageIndex.families.flatMap(\.messages)
    #expect(Set(all.map(\.id)).count == all.count)
    for message in all {
      #expect(
        message.why.hasSuffix(".") && message.instead.hasSuffix(".") && !message.title.hasSuffix("."),
        "\(message.id)"
      )
    }
  }
}

/// What the golden files show of each kind of message.
private struct GoldenSamples {
  struct Golden {
    var severity: Diagnostic.Severity
    var sample: MessagesPage.Sample
    /// How many messages the same file gives: the fewer, the better it shows one.
    var company: Int
  }

  private(set) var byID: [String: Golden] = [:]

  init(_ fixtures: URL) {
    for folder in ["WrongContent", "WrongProfiles", "WrongBases"] {
      let root = fixtures.appendingPathComponent(folder)
      let paths = (try? FileManager.default.subpathsOfDirectory(atPath: root.path)) ?? []
      for path in paths.filter({ $0.hasSuffix(".txt") && !$0.hasSuffix("baseline.txt") }).sorted() {
        add(root.appendingPathComponent(path))
      }
    }
  }

  private mutating func add(_ golden: URL) {
    let lines = ((try? String(contentsOf: golden, encoding: .utf8)) ?? "").split(separator: "\n").map(String.init)
    let reports = zip(lines, lines.dropFirst()).filter { $1.hasPrefix("  fix: ") }
    for (first, fix) in reports {
      guard let match = first.wholeMatch(of: /(.+?):(\d+):\d+: (\w+): .* \[([a-z0-9-]+)\]/),
        let severity = Diagnostic.Severity(rawValue: String(match.3))
      else { continue }
      let id = String(match.4)
      if let known = byID[id], known.company <= reports.count { continue }
      let file = golden.deletingLastPathComponent().appendingPathComponent(String(match.1))
      let line = Int(match.2).flatMap { self.line($0, of: file) }
      let sample = MessagesPage.Sample(report: "\(first)\n\(fix)\n", line: line)
      byID[id] = Golden(severity: severity, sample: sample, company: reports.count)
    }
  }

  /// Nil for a line that is long, or of a file that is no UTF-8.
  private func line(_ number: Int, of file: URL) -> String? {
    guard let text = try? String(contentsOf: file, encoding: .utf8) else { return nil }
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    guard lines.indices.contains(number - 1) else { return nil }
    let line = lines[number - 1].trimmingCharacters(in: .whitespaces)
    let isPlain = line.unicodeScalars.allSatisfy { $0.properties.generalCategory != .control }
    return (1...160).contains(line.count) && isPlain ? line : nil
  }
}
