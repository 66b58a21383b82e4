import Diagnostics
import GuidanceModel
import Testing

@testable import KnowledgeBase

/// Every value comes back from its record as it was.
@Suite struct RecordRoundTripTests {
  private static let folders = ContentFolders(["content"])
  private static let seeds: [UInt64] = Array(1...60)

  private func check<Value: Recordable & Equatable>(_ value: Value) throws {
    let bytes = RecordWriter.record(value, in: Self.folders)
    let back: Value = try bytes.withUnsafeBytes { try RecordReader.value(of: $0, in: Self.folders) }
    #expect(back == value)
  }

  @Test(arguments: EntryKind.allCases, seeds)
  func entries(_ kind: EntryKind, _ seed: UInt64) throws {
    var random = RandomValues(seed: seed)
    try check(random.entry(kind))
  }

  @Test(arguments: seeds)
  func everythingElse(_ seed: UInt64) throws {
    var random = RandomValues(seed: seed)
    try check(random.culture())
    try check(random.topic())
    try check(random.dimension())
    try check(random.source())
    try check(random.instrument())
    try check(random.checklist())
    try check(random.blueprint())
    try check(random.programme())
    try check(random.weight())
    try check(random.observance())
    try check(random.diagnostic())
    try check(random.phrases())
    try check(random.concepts())
  }

  @Test(arguments: [0, 1, -1, 63, 64, -64, -65, 127, 128, 300, .max, .min])
  func numbers(_ number: Int) throws { try check(number) }

  /// Only the place of the whole is kept: what stands inside is told as standing there.
  @Test func innerPlacesAreToldAsTheOuterPlace() throws {
    let outer = SourceLocation(file: "content/topics.xml", line: 7, column: 3)
    let inner = SourceLocation(file: "content/topics.xml", line: 9, column: 12)
    let topic = Topic(id: "t", title: "T", scope: RichText([TextRun(.words("w"), at: inner)]), location: outer)
    let bytes = RecordWriter.record(topic, in: Self.folders)
    let back: Topic = try bytes.withUnsafeBytes { try RecordReader.value(of: $0, in: Self.folders) }
    #expect(back.location == outer)
    #expect(back.scope.runs.map(\.location) == [outer])
  }

  /// The same base answers in the words of whoever names its folders.
  @Test func placesAreToldWithTheFolderAsItIsNamedNow() throws {
    let place = SourceLocation(file: "content/cultures/borduria.xml", line: 2, column: 1)
    let topic = Topic(id: "t", title: "T", scope: RichText(), location: place)
    let bytes = RecordWriter.record(topic, in: ContentFolders(["content"]))
    let elsewhere = ContentFolders(["/srv/guidance/"])
    let back: Topic = try bytes.withUnsafeBytes { try RecordReader.value(of: $0, in: elsewhere) }
    #expect(back.location.file == "/srv/guidance/cultures/borduria.xml")
  }
}
