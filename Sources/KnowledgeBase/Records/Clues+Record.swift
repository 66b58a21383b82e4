import GuidanceModel
import GuidanceSearch

extension Clues: Recordable {
  func write(to record: inout RecordWriter) {
    record.write(Terms(title))
    record.write(asked.map(Terms.init))
    record.write(AscendingTerms(text))
    record.write(AscendingTerms(names))
    record.write(readers)
    record.writeVarint(titleMark)
  }

  init(from record: inout RecordReader) throws(RecordError) {
    let title: Terms = try record.read()
    let asked: [Terms] = try record.read()
    let text: AscendingTerms = try record.read()
    let names: AscendingTerms = try record.read()
    self.init(
      title: title.numbers,
      asked: asked.map(\.numbers),
      text: text.numbers,
      names: names.numbers,
      readers: try record.read(),
      titleMark: try record.readVarint()
    )
  }
}

extension Role: RecordableCase {}

/// Term numbers in any order.
private struct Terms: Recordable {
  let numbers: [TermNumber]

  init(_ numbers: [TermNumber]) { self.numbers = numbers }

  func write(to record: inout RecordWriter) {
    record.writeVarint(UInt64(numbers.count))
    for number in numbers { record.writeVarint(UInt64(number)) }
  }

  init(from record: inout RecordReader) throws(RecordError) {
    let count = try record.readCount()
    var numbers: [TermNumber] = []
    numbers.reserveCapacity(count)
    for _ in 0..<count { numbers.append(TermNumber(truncatingIfNeeded: try record.readVarint())) }
    self.numbers = numbers
  }
}

/// Term numbers in ascending order: the steps between them are short.
private struct AscendingTerms: Recordable {
  let numbers: [TermNumber]

  init(_ numbers: [TermNumber]) { self.numbers = numbers }

  func write(to record: inout RecordWriter) {
    record.writeVarint(UInt64(numbers.count))
    var last: TermNumber = 0
    for number in numbers {
      record.writeVarint(UInt64(number &- last))
      last = number
    }
  }

  init(from record: inout RecordReader) throws(RecordError) {
    let count = try record.readCount()
    var numbers: [TermNumber] = []
    numbers.reserveCapacity(count)
    var last: TermNumber = 0
    for _ in 0..<count {
      last = last &+ TermNumber(truncatingIfNeeded: try record.readVarint())
      numbers.append(last)
    }
    self.numbers = numbers
  }
}
