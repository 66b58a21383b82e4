import GuidanceModel
import Testing

@testable import KnowledgeBase

/// A base that an older program made must not be read with a newer layout.
@Suite struct RecordLayoutTests {
  /// When this fails, the layout of a record has changed: raise `BaseFormat.version`, and write both numbers here.
  @Test func aNewLayoutHasANewVersion() {
    var hash = StableHash()
    for seed in UInt64(1)...40 {
      var random = RandomValues(seed: seed)
      for kind in EntryKind.allCases { add(random.entry(kind), to: &hash) }
      add(random.culture(), to: &hash)
      add(random.topic(), to: &hash)
      add(random.dimension(), to: &hash)
      add(random.source(), to: &hash)
      add(random.instrument(), to: &hash)
      add(random.checklist(), to: &hash)
      add(random.blueprint(), to: &hash)
      add(random.programme(), to: &hash)
      add(random.observance(), to: &hash)
      add(random.diagnostic(), to: &hash)
      add(random.phrases(), to: &hash)
      add(random.weight(), to: &hash)
      add(random.concepts(), to: &hash)
    }
    #expect(hash.digits(16) == "940153c79eff7cb3")
    #expect(BaseFormat.version == 15)
  }

  private func add(_ value: some Recordable, to hash: inout StableHash) {
    hash.add(RecordWriter.record(value, in: ContentFolders(["content"])))
  }
}
