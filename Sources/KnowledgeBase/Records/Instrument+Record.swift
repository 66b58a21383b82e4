import GuidanceModel

extension Instrument: Recordable {
  func write(to record: inout RecordWriter) {
    record.writePlace(location)
    record.write(id)
    record.write(title)
    record.write(purpose)
    record.write(statements)
    record.write(citations)
  }

  init(from record: inout RecordReader) throws(RecordError) {
    let location = try record.readPlace()
    self.init(
      id: try record.read(),
      title: try record.read(),
      purpose: try record.read(),
      statements: try record.read(),
      citations: try record.read(),
      location: location
    )
  }
}

extension Instrument.Statement: Recordable {
  func write(to record: inout RecordWriter) {
    record.write(id)
    record.write(dimension)
    record.write(toward)
    record.write(text)
  }

  init(from record: inout RecordReader) throws(RecordError) {
    self.init(
      id: try record.read(),
      dimension: try record.read(),
      toward: try record.read(),
      text: try record.read()
    )
  }
}
