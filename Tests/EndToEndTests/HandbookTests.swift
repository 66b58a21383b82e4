import Foundation
import Testing

/// The commands of the trainers' handbook, run as they stand there, one after the other, on a copy of the content.
@Suite struct HandbookTests {
  private static let repository = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  private static func handbook() throws -> String {
    try String(contentsOf: repository.appendingPathComponent("content/README.md"), encoding: .utf8)
  }

  /// Those after a dollar sign; what waits for Ctrl-C is left out.
  private static func commands() throws -> [String] {
    try handbook().split(separator: "\n").map { $0.trimmingCharacters(in: .whitespaces) }
      .filter { $0.hasPrefix("$ rapport ") }.map { String($0.dropFirst(2)) }
      .filter { !$0.contains("--watch") }
  }

  /// A folder with the content and an overlay, in a repository of git.
  private func workshop(of program: InstalledProgram) throws -> String {
    let folder = program.prefix.appendingPathComponent("workshop")
    try FileManager.default.createDirectory(
      at: folder.appendingPathComponent("our-content"),
      withIntermediateDirectories: true
    )
    try FileManager.default.copyItem(
      at: Self.repository.appendingPathComponent("content"),
      to: folder.appendingPathComponent("content")
    )
    let git = "git -c user.name=A -c user.email=a@example.org -c init.defaultBranch=main"
    let outcome = try program.run("cd '\(folder.path)' && \(git) init -q && \(git) add . && \(git) commit -qm A")
    #expect(outcome.code == 0, "\(outcome.talk)")
    return folder.path
  }

  /// The first edit is made after the first page, as the handbook says: what comes after it shows the edit.
  @Test func everyCommandDoesWhatIsPromised() throws {
    let program = try InstalledProgram()
    let folder = try workshop(of: program)
    let commands = try Self.commands()
    #expect(commands.count > 10)
    var pages: [String: String] = [:]
    for (number, command) in commands.enumerated() {
      if number == 1 { try makeFirstEdit(in: folder) }
      let outcome = try program.run("cd '\(folder)' && \(command)", variables: ["SOURCE_DATE_EPOCH": "1795392000"])
      // After 'new' the skeleton has empty places: to name them, and nothing else, is what is promised.
      let isOpen = command.hasPrefix("rapport check") && !command.contains("de.xml")
      #expect(outcome.code == (isOpen ? 1 : 0), "\(command): \(outcome.talk)")
      let errors = outcome.output.split(separator: "\n").filter { $0.contains(": error: ") }
      #expect(errors.isEmpty == !isOpen, "\(command)")
      #expect(errors.allSatisfy { $0.contains("/fj.xml:") && $0.contains("empty") }, "\(command)")
      pages[command] = outcome.output
    }
    try expectTheEdit(on: pages, first: #require(commands.first))
  }

  private func makeFirstEdit(in folder: String) throws {
    let id = try #require(try Self.handbook().firstMatch(of: /find `(de\.[a-z.-]+)`/)?.1)
    let file = folder + "/content/cultures/countries/de.xml"
    let text = try String(contentsOfFile: file, encoding: .utf8)
    let norm = try #require(text.range(of: "<norm id=\"\(id)\""))
    let word = try #require(text.range(of: "<tendency>In ", range: norm.upperBound..<text.endIndex))
    try text.replacingCharacters(in: word, with: "<tendency>Today in ")
      .write(toFile: file, atomically: true, encoding: .utf8)
  }

  /// The page of the first command has not the edit, the same page later has it, and so has the report of effects.
  private func expectTheEdit(on pages: [String: String], first: String) throws {
    func words(_ page: String) -> String { page.split(whereSeparator: \.isWhitespace).joined(separator: " ") }
    let before = try #require(pages[first])
    #expect(!words(before).contains("Today in "))
    let after = try #require(pages.first { $0.key.hasPrefix(first + " --content") }?.value)
    #expect(words(after).contains("Today in "))
    let effect = try #require(pages.first { $0.key.hasPrefix("rapport report effect") }?.value)
    #expect(effect.contains("{+Today in+}"))
  }

  /// At least twelve rows of wording before and after, and a way to every message.
  @Test func theTablesAreThere() throws {
    let text = try Self.handbook()
    let wording = try #require(text.components(separatedBy: "## Wording, before and after").last)
    let rows = wording.split(separator: "\n", omittingEmptySubsequences: false).dropFirst(2).prefix {
      $0.hasPrefix("|")
    }
    #expect(rows.count - 2 >= 12)
    #expect(text.contains("(MESSAGES.md)"))
  }
}
