import Diagnostics

/// Finds line and column of a byte in UTF-8 text whose lines end in a line feed.
///
/// Places are mostly asked for from top to bottom, so each search goes on from the last answer.
struct LineTable {
  private let file: String
  private let bytes: [UInt8]
  /// Where each line begins, in bytes.
  private let starts: [Int]
  private var last = (offset: 0, line: 0, column: 1)

  init(_ bytes: [UInt8], file: String) {
    self.file = file
    self.bytes = bytes
    var starts = [0]
    bytes.withUnsafeBytes { ByteSearch($0).forEach(UInt8(ascii: "\n")) { starts.append($0 + 1) } }
    self.starts = starts
  }

  /// The place of a byte, counted in Unicode scalars from the beginning of its line.
  mutating func location(at offset: Int) -> SourceLocation {
    let offset = min(max(offset, 0), bytes.count)
    var (from, line, column) = last
    if offset < from || (line + 1 < starts.count && offset >= starts[line + 1]) {
      line = lineIndex(of: offset)
      (from, column) = (starts[line], 1)
    }
    bytes.withUnsafeBufferPointer { bytes in
      for place in from..<offset where bytes[place] & 0xC0 != 0x80 { column += 1 }
    }
    last = (offset, line, column)
    return SourceLocation(file: file, line: line + 1, column: column)
  }

  private func lineIndex(of offset: Int) -> Int {
    var (low, high) = (0, starts.count)
    while high - low > 1 {
      let middle = (low + high) / 2
      if starts[middle] <= offset { low = middle } else { high = middle }
    }
    return low
  }
}
