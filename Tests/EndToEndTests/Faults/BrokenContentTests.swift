import Foundation
import Testing

/// One broken file never stops a brief or a search.
@Suite struct BrokenContentTests {
  private static let lines = [
    "rapport brief ../share/rapport/content/examples/ada-bo.xml", "rapport search criticism",
    "rapport brief --mentor almaria --mentoree borduria",
  ]

  /// In every folder of the content, one more file that is none.
  @Test(arguments: [
    "<culture id=\"a\"", "\0\0\0", "", "<!DOCTYPE a [<!ENTITY a \"&a;&a;\">]><a>&a;</a>", "\u{FEFF}PK\u{3}\u{4}",
  ])
  func oneMoreInEveryFolder(_ text: String) throws {
    let program = try InstalledProgram()
    let whole = try Self.lines.map { try program.run($0 + " --today 2026-11-28").output }
    let folders = try program.folders()
    #expect(folders.count > 8)
    for folder in folders {
      try Data(text.utf8).write(to: folder.appendingPathComponent("zz-broken.xml"))
    }
    for (line, before) in zip(Self.lines, whole) where !line.contains("search") {
      let outcome = try program.run(line + " --today 2026-11-28")
      #expect(outcome.code == 0 && Self.withoutImprint(outcome.output) == Self.withoutImprint(before), "\(line)")
      let warnings = outcome.talk.split(separator: "\n")
      #expect(warnings.count == folders.count && warnings.allSatisfy { $0.contains("zz-broken.xml holds mistakes") })
    }
    let found = try program.run("rapport search criticism")
    #expect(found.code == 0 && found.output.contains("almaria.feedback.habit"))
    #expect(try program.run("rapport check").code == 1)
  }

  /// Each file of the content cut off in its middle, one at a time.
  @Test func everyFileMayBeBroken() throws {
    let program = try InstalledProgram()
    let files = try program.contentFiles()
    #expect(files.count > 14)
    for file in files {
      let bytes = try Data(contentsOf: file)
      try bytes.prefix(bytes.count / 2).write(to: file)
      for line in Self.lines {
        let outcome = try program.run(line)
        #expect(outcome.code == 0, "\(file.lastPathComponent): \(line): \(outcome.talk)")
        #expect(outcome.talk.contains("\(file.lastPathComponent) holds mistakes"), "\(file.lastPathComponent)")
        #expect(outcome.output.count > 40, "\(file.lastPathComponent): \(line)")
      }
      try bytes.write(to: file)
    }
  }

  private static func withoutImprint(_ page: String) -> String {
    page.replacing(/content [0-9a-f]{12}/, with: "content")
  }
}

extension InstalledProgram {
  fileprivate var content: URL { prefix.appendingPathComponent("share/rapport/content") }

  /// Those that hold guidance.
  fileprivate func folders() throws -> [URL] {
    Set(try contentFiles().map { $0.deletingLastPathComponent() }).sorted { $0.path < $1.path }
      .filter { $0.standardizedFileURL.path != content.standardizedFileURL.path }
  }

  fileprivate func contentFiles() throws -> [URL] {
    let found = try run("find ../share/rapport/content -name '*.xml' | grep -v /examples/ | sort").output
    return found.split(separator: "\n").map {
      prefix.appendingPathComponent("home").appendingPathComponent(String($0)).standardizedFileURL
    }
  }
}
