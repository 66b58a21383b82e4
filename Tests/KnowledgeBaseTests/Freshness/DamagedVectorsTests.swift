import Foundation
import Testing

@testable import KnowledgeBase

/// Whatever becomes of `vocabulary/words.vectors`, before it is read or under it: questions are answered.
@Suite struct DamagedVectorsTests {
  private static let real = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().appendingPathComponent("content/vocabulary/words.vectors")

  private func sandbox(_ bytes: Data) throws -> (ContentSandbox, file: URL) {
    let sandbox = try ContentSandbox()
    let file = URL(fileURLWithPath: sandbox.content + "/vocabulary/words.vectors")
    try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try bytes.write(to: file)
    return (sandbox, file)
  }

  private static let garbage = Data((0..<100_000).map { UInt8(truncatingIfNeeded: $0 &* 31 &+ $0 / 255) })

  @Test func whatIsNoneIsLeftAside() throws {
    let whole = try Data(contentsOf: Self.real)
    for bytes in [Data(), whole.prefix(7), whole.prefix(16), whole.prefix(whole.count / 2), whole + [0], Self.garbage] {
      let (sandbox, _) = try sandbox(bytes)
      let base = try sandbox.open()
      let known = try base.vectors(of: ["gift"])
      #expect(base.wordVectors() == nil && known == nil)
      #expect(try base.candidates(.init(stems: ["quiet"], facets: .init(), limit: 9)).count == 1)
    }
  }

  /// A file that is mapped into memory and cut off kills its reader with SIGBUS.
  @Test(arguments: [0, 17, 4_096, 1_000_000]) func cutOffWhileItIsInUse(_ length: UInt64) throws {
    let (sandbox, file) = try sandbox(try Data(contentsOf: Self.real))
    let vectors = try #require(try sandbox.open().wordVectors())
    #expect(vectors.row(of: "gift")?.count == vectors.dimensions)
    let handle = try FileHandle(forWritingTo: file)
    try handle.truncate(atOffset: length)
    try handle.close()
    let rows = ["gift", "silence", "mentor", "criticism"].compactMap { vectors.row(of: $0) }
    #expect(rows.allSatisfy { $0.count == vectors.dimensions } && (length > 17 || rows.isEmpty))
  }

  /// Opening a pipe to read would wait for a writer for ever.
  @Test func aPipeIsNone() throws {
    let (sandbox, file) = try sandbox(Data())
    try FileManager.default.removeItem(at: file)
    #expect(mkfifo(file.path, 0o600) == 0)
    #expect(try sandbox.open().wordVectors() == nil)
  }
}
