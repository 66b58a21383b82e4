import GuidanceModel
import Testing

@testable import KnowledgeBase

@Suite struct EntriesTests {
  private func base() throws -> KnowledgeBase {
    let sandbox = try ContentSandbox()
    try sandbox.write(
      "cultures/syldavia.xml",
      """
      syldavia.time.late|Late and not late|he is late|Wait.
      this line is broken
      syldavia.silence.pause|Pauses|nobody speaks|Wait longer.
      """
    )
    return try sandbox.open()
  }

  @Test func inTheOrderOfTheContent() throws {
    let ids = try base().allEntries().map(\.id)
    #expect(ids == ["borduria.feedback.private", "syldavia.time.late", "syldavia.silence.pause"])
  }

  @Test func ofACulture() throws {
    #expect(try base().entries(kind: .norm, cultures: ["syldavia"]).count == 2)
    #expect(try base().entries(kind: .bridge).isEmpty)
    #expect(try base().entries(kinds: [.norm, .bridge]).count == 3)
    #expect(try base().entries(kind: .norm, cultures: []).isEmpty)
  }

  @Test func byIDInTheOrderAskedFor() throws {
    let found = try base().entries(ids: ["syldavia.silence.pause", "no.such.entry", "borduria.feedback.private"])
    #expect(found.map(\.id) == ["syldavia.silence.pause", "borduria.feedback.private"])
  }

  @Test func anOlderIDFindsTheEntry() throws {
    #expect(try base().entries(ids: ["old.syldavia.time.late"]).map(\.id) == ["syldavia.time.late"])
  }

  @Test func counts() throws { #expect(try base().entryCounts() == ["borduria": 1, "syldavia": 2]) }

  /// The rest of a broken file answers, and each run can say what is broken.
  @Test func diagnosticsAreKept() throws {
    let base = try base()
    #expect(try base.diagnostics().map(\.id) == ["broken-line"])
    #expect(try base.diagnostics().map(\.location.line) == [2])
  }

  /// A later folder overlays an earlier.
  @Test func theLastEntryWithAnIDCounts() {
    var random = RandomValues(seed: 1)
    func entry(_ id: EntryID, _ title: String) -> Entry {
      var core = random.core()
      core.id = id
      core.title.value = title
      return .question(Question(core: core, for: .both, sensitivity: .low))
    }
    let entries = [entry("a", "first"), entry("b", "only"), entry("a", "second")]
    #expect(EntryOverlay.winning(entries).map(\.core.title.value) == ["only", "second"])
  }

  @Test(arguments: [("content", "content/a.xml", 1, "a.xml"), ("content", "other/a.xml", 0, "other/a.xml")])
  func places(_ folder: String, _ file: String, _ number: Int, _ path: String) {
    let folders = ContentFolders([folder])
    let split = folders.split(file)
    #expect(split == (number, path))
    #expect(folders.join(split.folder, split.path) == file)
  }
}
