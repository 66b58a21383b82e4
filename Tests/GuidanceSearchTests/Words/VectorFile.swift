@testable import GuidanceSearch

/// A file of word vectors in memory.
struct VectorFile: BytePieces {
  let all: [UInt8]
  /// From here on nothing can be read: somebody has cut the file off.
  var end = Int.max

  var count: Int { all.count }

  func bytes(in range: Range<Int>) -> [UInt8]? {
    range.upperBound <= min(count, end) ? Array(all[range]) : nil
  }

  /// Rows of as many numbers as the first has.
  static func bytes(_ rows: [(word: String, row: [Int8])]) -> [UInt8] {
    let sorted = rows.map { (mark: mark($0.word), row: $0.row) }.sorted { $0.mark < $1.mark }
    return Array("RAPWORD1".utf8) + little(UInt32(rows.count)) + little(UInt32(rows.first?.row.count ?? 0))
      + sorted.flatMap { little($0.mark) } + sorted.flatMap { $0.row.map { UInt8(bitPattern: $0) } }
  }

  static func vectors(_ bytes: [UInt8]) -> WordVectors? {
    WordVectors(VectorFile(all: bytes))
  }

  private static func little(_ number: some FixedWidthInteger) -> [UInt8] {
    withUnsafeBytes(of: number.littleEndian) { Array($0) }
  }

  private static func mark(_ word: String) -> UInt64 {
    word.utf8.reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1)) &* 0x0000_0100_0000_01B3 }
  }
}
