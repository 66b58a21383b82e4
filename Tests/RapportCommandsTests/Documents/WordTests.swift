import Foundation
import Testing

@testable import RapportCommands

/// Opened again by python-docx, which knows nothing of how the document was made.
@Suite(.enabled(if: DocumentBench.has("pandoc"), "needs what `make test` installs"))
struct WordTests {
  @Test func anotherReaderFindsStylesTablesBoxesAndHeader() throws {
    let bench = try DocumentBench()
    let outcome = bench.run("brief", bench.bench.profile, "--for", "mentoree", "-o", "brief.docx")
    #expect(outcome.code == 0 && outcome.talk == "rapport: brief.docx: for the mentoree\n")
    let document = try read("brief.docx", bench)
    #expect(document.title == "Before your third meeting with Ada")
    #expect(document.styles.isSuperset(of: ["Title", "Heading 1", "Heading 2", "Say", "Avoid", "Act", "Box"]))
    #expect(document.text.contains { $0.hasPrefix("\u{2610} ") })
    #expect(document.tables.first?.contains { $0.joined().contains("17:00") } == true)
    #expect(document.header.contains("TITLE") && document.footer.contains("PAGE"))
  }

  @Test func theSameBriefGivesTheSameBytes() throws {
    let bench = try DocumentBench()
    for name in ["one.docx", "two.docx"] { _ = bench.run("brief", bench.bench.profile, "-o", name) }
    #expect(bench.bytes("one.docx") != nil && bench.bytes("one.docx") == bench.bytes("two.docx"))
  }

  @Test func bothReadersBriefsStandInOneDocument() throws {
    let bench = try DocumentBench()
    _ = bench.run("brief", bench.bench.profile, "--for", "both", "-o", "both.docx")
    #expect(try read("both.docx", bench).styles.contains("Brief Title"))
  }

  @Test(arguments: [("a4", [210, 297]), ("letter", [216, 279])])
  func aDocumentHasThePaperThatIsAskedFor(_ paper: String, _ millimetres: [Int]) throws {
    let bench = try DocumentBench()
    let outcome = bench.run("brief", bench.bench.profile, "-o", "brief.docx", "--paper", paper)
    #expect(outcome.talk == "rapport: brief.docx: for the mentor\n")
    #expect(try read("brief.docx", bench).paper == millimetres)
  }

  @Test func aProgrammeWithoutStylesForLetterIsTold() throws {
    let bench = try DocumentBench()
    let own = bench.file("own")
    try FileManager.default.createDirectory(atPath: own + "/templates", withIntermediateDirectories: true)
    try FileManager.default.copyItem(
      atPath: bench.file("content/templates/reference.docx"),
      toPath: own + "/templates/reference.docx"
    )
    let outcome = bench.run("brief", bench.bench.profile, "-o", "brief.docx", "--paper", "letter", over: [own])
    #expect(outcome.code == 0 && outcome.talk.contains("warning: the templates have no reference-letter.docx"))
    #expect(try read("brief.docx", bench).paper == [210, 297])
  }

  @Test func theWordsOfFactsHaveTheWiderColumn() throws {
    let bench = try DocumentBench()
    _ = bench.run("brief", bench.bench.profile, "-o", "brief.docx")
    let facts = try read("brief.docx", bench).columns.filter { $0.count == 2 }
    #expect(!facts.isEmpty && facts.allSatisfy { $0[1] > 4 * $0[0] })
  }

  private struct WordDocument: Decodable {
    var title: String
    var styles: Set<String>
    var text: [String]
    var tables: [[[String]]]
    var header: String
    var footer: String
    /// Width and height in millimetres.
    var paper: [Int]
    var columns: [[Int]]
  }

  private func read(_ name: String, _ bench: DocumentBench) throws -> WordDocument {
    let script = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .appendingPathComponent("Independent/word_document.py").path
    let text = try bench.say(DocumentBench.python, script, bench.file(name))
    return try JSONDecoder().decode(WordDocument.self, from: Data(text.utf8))
  }
}
