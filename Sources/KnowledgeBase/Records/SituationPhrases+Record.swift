import GuidanceModel
import GuidanceSearch

extension SituationPhrases: Recordable {
  func write(to record: inout RecordWriter) {
    record.write(situations)
    record.write(stems)
    record.writeVarint(UInt64(dimensions))
    record.writeBytes(rows)
    record.write(phrases)
    record.write(described.map(StemList.init))
  }

  init(from record: inout RecordReader) throws(RecordError) {
    let situations: [EntryID] = try record.read()
    let stems: [String] = try record.read()
    let dimensions = Int(truncatingIfNeeded: try record.readVarint())
    let rows = try record.readBytes()
    let phrases: [Phrase] = try record.read()
    let described: [StemList] = try record.read()
    guard rows.count == stems.count * dimensions, described.count == situations.count else { throw .unknownValue }
    let isSound = phrases.allSatisfy { phrase in
      situations.indices.contains(phrase.situation) && phrase.stems.allSatisfy { stems.indices.contains(Int($0)) }
    }
    guard isSound else { throw .unknownValue }
    self.init(
      situations: situations,
      stems: stems,
      rows: rows,
      dimensions: dimensions,
      phrases: phrases,
      described: described.map(\.numbers)
    )
  }
}

extension SituationPhrases.Phrase: Recordable {
  func write(to record: inout RecordWriter) {
    record.writeVarint(UInt64(situation))
    record.write(side)
    record.write(speaker)
    record.writeText(text)
    record.write(StemList(stems))
  }

  init(from record: inout RecordReader) throws(RecordError) {
    let situation = Int(truncatingIfNeeded: try record.readVarint())
    let side: Side = try record.read()
    let speaker: Speaker? = try record.read()
    let text = try record.readText()
    let stems: StemList = try record.read()
    self.init(situation: situation, side: side, speaker: speaker, text: text, stems: stems.numbers)
  }
}

extension Speaker: RecordableCase {}

/// The numbers of stems in ascending order.
private struct StemList: Recordable {
  let numbers: [SituationPhrases.StemNumber]

  init(_ numbers: [SituationPhrases.StemNumber]) { self.numbers = numbers }

  func write(to record: inout RecordWriter) {
    record.writeVarint(UInt64(numbers.count))
    for number in numbers { record.writeVarint(UInt64(number)) }
  }

  init(from record: inout RecordReader) throws(RecordError) {
    let count = try record.readCount()
    var numbers: [SituationPhrases.StemNumber] = []
    numbers.reserveCapacity(count)
    for _ in 0..<count {
      numbers.append(SituationPhrases.StemNumber(truncatingIfNeeded: try record.readVarint()))
    }
    self.numbers = numbers
  }
}
