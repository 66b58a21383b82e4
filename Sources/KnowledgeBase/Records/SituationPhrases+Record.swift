import GuidanceModel
import GuidanceSearch

extension SituationPhrases: Recordable {
  func write(to record: inout RecordWriter) {
    record.write(situations)
    record.write(stems)
    record.writeVarint(UInt64(dimensions))
    record.writeBytes(rows)
    record.writeNumbers(ends)
    record.write(sides)
    record.write(speakers)
    record.writeNumbers(texts.ends)
    record.writeBytes(texts.bytes)
    record.write(stemsOfPhrases)
    record.write(described)
  }

  init(from record: inout RecordReader) throws(RecordError) {
    let parts = SituationPhrases(
      situations: try record.read(),
      stems: try record.read(),
      dimensions: Int(truncatingIfNeeded: try record.readVarint()),
      rows: try record.readBytes(),
      ends: try record.readNumbers(),
      sides: try record.read(),
      speakers: try record.read(),
      texts: TextList(ends: try record.readNumbers(), bytes: try record.readBytes()),
      stemsOfPhrases: try record.read(),
      described: try record.read()
    )
    guard let parts else { throw .unknownValue }
    self = parts
  }
}

extension NumberLists: Recordable {
  func write(to record: inout RecordWriter) {
    record.writeNumbers(ends)
    record.writeNumbers(numbers)
  }

  init(from record: inout RecordReader) throws(RecordError) {
    guard let lists = NumberLists(ends: try record.readNumbers(), numbers: try record.readNumbers()) else {
      throw .unknownValue
    }
    self = lists
  }
}

extension Speaker: RecordableCase {}
