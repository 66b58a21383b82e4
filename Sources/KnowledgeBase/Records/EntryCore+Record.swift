import GuidanceModel

extension EntryCore: Recordable {
  func write(to record: inout RecordWriter) {
    record.writePlace(location)
    record.write(id)
    record.write(aliases)
    record.write(topics)
    record.write(dimensions)
    record.write(evidence)
    record.write(checked)
    record.write(due)
    record.write(title)
    record.write(ask)
    record.write(unless)
    record.write(asked)
    record.write(see)
    record.write(citations)
    record.write(reviews)
  }

  init(from record: inout RecordReader) throws(RecordError) {
    let location = try record.readPlace()
    self.init(
      id: try record.read(),
      aliases: try record.read(),
      topics: try record.read(),
      dimensions: try record.read(),
      evidence: try record.read(),
      checked: try record.read(),
      due: try record.read(),
      title: try record.read(),
      ask: try record.read(),
      unless: try record.read(),
      asked: try record.read(),
      see: try record.read(),
      citations: try record.read(),
      reviews: try record.read(),
      location: location
    )
  }
}

extension Citation: Recordable {
  func write(to record: inout RecordWriter) {
    record.write(source)
    record.write(place)
    record.write(note)
  }

  init(from record: inout RecordReader) throws(RecordError) {
    self.init(
      source: try record.read(),
      place: try record.read(),
      note: try record.read()
    )
  }
}

extension Review: Recordable {
  func write(to record: inout RecordWriter) {
    record.write(by)
    record.write(date)
    record.write(capacity)
    record.write(fingerprint)
    record.write(current)
  }

  init(from record: inout RecordReader) throws(RecordError) {
    self.init(
      by: try record.read(),
      date: try record.read(),
      capacity: try record.read(),
      fingerprint: try record.read(),
      current: try record.read(),
      location: record.place
    )
  }
}
