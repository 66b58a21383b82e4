import GuidanceModel
import GuidanceSearch

extension Clues: Recordable {
  /// How many terms each phrase has, the text and the names, then all terms; those of text and names by the steps between
  /// them, which are short.
  func write(to record: inout RecordWriter) {
    record.writeVarint(UInt64(ends.count))
    for (start, end) in zip([0] + ends, ends) { record.writeVarint(UInt64(end - start)) }
    let chosen = ends.count > 2 ? Int(ends[ends.count - 3]) : 0
    for number in terms[..<chosen] { record.writeVarint(UInt64(number)) }
    for part in [text, names] {
      var last: TermNumber = 0
      for number in part {
        record.writeVarint(UInt64(number &- last))
        last = number
      }
    }
    record.writeVarint(UInt64(readerBits))
    record.writeVarint(titleMark)
  }

  init(from record: inout RecordReader) throws(RecordError) {
    let count = try record.readCount()
    var ends: [Int32] = []
    ends.reserveCapacity(count)
    var last = 0
    for _ in 0..<count {
      last += try record.readCount()
      ends.append(Int32(truncatingIfNeeded: last))
    }
    guard count >= 3 else { throw .unknownValue }
    let terms = try record.readTerms(last, chosen: Int(ends[count - 3]), untilText: Int(ends[count - 2]))
    let (readers, mark) = (UInt8(truncatingIfNeeded: try record.readVarint()), try record.readVarint())
    guard let clues = Clues(terms: terms, ends: ends, readerBits: readers, titleMark: mark) else { throw .unknownValue }
    self = clues
  }
}

extension RecordReader {
  /// So many numbers: the chosen ones as they are, then those of the text and those of the names by their steps.
  fileprivate mutating func readTerms(_ count: Int, chosen: Int, untilText: Int) throws(RecordError) -> [TermNumber] {
    var terms = try readVarints(count)
    terms.withUnsafeMutableBufferPointer { terms in
      for part in [chosen..<untilText, untilText..<count] {
        var last: TermNumber = 0
        for place in part {
          last &+= terms[place]
          terms[place] = last
        }
      }
    }
    return terms
  }
}
