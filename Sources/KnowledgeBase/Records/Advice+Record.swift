import GuidanceModel

extension Advice: Recordable {
  func write(to record: inout RecordWriter) {
    record.write(audience)
    record.write(stages)
    record.write(block)
    record.write(text)
  }

  init(from record: inout RecordReader) throws(RecordError) {
    self.init(
      for: try record.read(),
      stages: try record.read(),
      block: try record.read(),
      text: try record.read(),
      location: record.place
    )
  }
}

extension Phrase: Recordable {
  func write(to record: inout RecordWriter) {
    record.write(audience)
    record.write(moment)
    record.write(text)
  }

  init(from record: inout RecordReader) throws(RecordError) {
    self.init(
      for: try record.read(),
      moment: try record.read(),
      text: try record.read(),
      location: record.place
    )
  }
}
