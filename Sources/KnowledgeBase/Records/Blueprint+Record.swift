import GuidanceModel

extension Blueprint: Recordable {
  func write(to record: inout RecordWriter) {
    record.writePlace(location)
    record.write(id)
    record.write(stage)
    record.write(title)
    record.write(purposes)
    record.write(outcomes)
    record.write(sections)
    record.write(preparations)
    record.write(slots)
    record.write(repair)
    record.write(citations)
  }

  init(from record: inout RecordReader) throws(RecordError) {
    let location = try record.readPlace()
    self.init(
      id: try record.read(),
      stage: try record.read(),
      title: try record.read(),
      purposes: try record.read(),
      outcomes: try record.read(),
      sections: try record.read(),
      preparations: try record.read(),
      slots: try record.read(),
      repair: try record.read(),
      citations: try record.read(),
      location: location
    )
  }
}

extension Blueprint.Addressed: Recordable {
  func write(to record: inout RecordWriter) {
    record.write(audience)
    record.write(text)
  }

  init(from record: inout RecordReader) throws(RecordError) {
    self.init(
      for: try record.read(),
      text: try record.read()
    )
  }
}

extension Blueprint.Section: Recordable {
  func write(to record: inout RecordWriter) {
    record.write(block)
    record.write(words)
    record.write(points)
  }

  init(from record: inout RecordReader) throws(RecordError) {
    self.init(
      block: try record.read(),
      words: try record.read(),
      points: try record.read()
    )
  }
}

extension Blueprint.Preparation: Recordable {
  func write(to record: inout RecordWriter) {
    record.write(audience)
    record.write(daysBefore)
    record.write(text)
  }

  init(from record: inout RecordReader) throws(RecordError) {
    self.init(
      for: try record.read(),
      daysBefore: try record.read(),
      text: try record.read()
    )
  }
}

extension Blueprint.Slot: Recordable {
  func write(to record: inout RecordWriter) {
    record.write(kind)
    record.write(share)
    record.write(text)
  }

  init(from record: inout RecordReader) throws(RecordError) {
    self.init(
      kind: try record.read(),
      share: try record.read(),
      text: try record.read()
    )
  }
}
