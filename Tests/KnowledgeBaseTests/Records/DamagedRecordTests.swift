import GuidanceModel
import Testing

@testable import KnowledgeBase

/// A damaged record is an error, never a crash and never a wrong value.
@Suite struct DamagedRecordTests {
  private static let folders = ContentFolders(["content"])

  private static var record: [UInt8] {
    var random = RandomValues(seed: 7)
    return RecordWriter.record(random.entry(.situation), in: folders)
  }

  private func read(_ bytes: [UInt8]) throws -> Entry {
    try bytes.withUnsafeBytes { try RecordReader.value(of: $0, in: Self.folders) }
  }

  @Test func cutOff() {
    let record = Self.record
    for length in 0..<record.count {
      #expect(throws: RecordError.self) { try read(Array(record.prefix(length))) }
    }
  }

  @Test func oneByteChanged() {
    let record = Self.record
    for index in record.indices {
      var damaged = record
      damaged[index] ^= 0x55
      #expect(throws: RecordError.self) { try read(damaged) }
    }
  }

  /// Even with a right sum, nonsense is refused: lengths beyond the end, numbers of no case, endless numbers.
  @Test func nonsenseWithTheRightSum() {
    for seed in UInt64(1)...300 {
      var random = RandomValues(seed: seed)
      let bytes = (0..<random.number(0...80)).map { _ in UInt8(truncatingIfNeeded: random.next()) }
      let record = Checksum(of: bytes).bytes + bytes
      _ = try? read(record)
    }
  }
}
