import GuidanceModel
import GuidanceSearch
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

  /// Even where the sum is right.
  @Test func cluesThatAreCutOff() throws {
    let clues = Clues(title: [3, 400], asked: [[70_000]], text: [1, 200, 90_000], names: [5], titleMark: 1)
    let bytes = Array(RecordWriter.record(clues, in: Self.folders).dropFirst(Checksum(of: []).bytes.count))
    func read(_ bytes: [UInt8]) throws -> Clues {
      let record = Checksum(of: bytes).bytes + bytes
      return try record.withUnsafeBytes { try RecordReader.value(of: $0, in: Self.folders) }
    }
    #expect(try read(bytes) == clues)
    for length in bytes.indices {
      #expect(throws: RecordError.self) { try read(Array(bytes.prefix(length))) }
    }
  }

  @Test func numbersThatAreNotThere() throws {
    #expect(try numbers(3, of: [1, 2, 0x83, 1]) == [1, 2, 131])
    for bytes: [UInt8] in [[1, 2, 0x80], [1, 2, 0xFF, 0xFF], [1, 2]] {
      #expect(throws: RecordError.tooShort) { try numbers(3, of: bytes) }
    }
    #expect(throws: RecordError.tooShort) { try numbers(.max, of: [1, 2, 3]) }
  }

  private func numbers(_ count: Int, of bytes: [UInt8]) throws -> [UInt32] {
    try bytes.withUnsafeBytes { bytes in
      var reader = RecordReader(bytes, folders: Self.folders)
      return try reader.readVarints(count)
    }
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
