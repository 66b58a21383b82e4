import GuidanceModel

extension Topic: Recordable {
  func write(to record: inout RecordWriter) {
    record.writePlace(location)
    record.write(id)
    record.write(title)
    record.write(scope)
    record.write(asked)
  }

  init(from record: inout RecordReader) throws(RecordError) {
    let location = try record.readPlace()
    self.init(
      id: try record.read(),
      title: try record.read(),
      scope: try record.read(),
      asked: try record.read(),
      location: location
    )
  }
}

extension Dimension: Recordable {
  func write(to record: inout RecordWriter) {
    record.writePlace(location)
    record.write(id)
    record.write(title)
    record.write(about)
    record.write(lowPole)
    record.write(highPole)
    record.write(low)
    record.write(high)
    record.write(topics)
    record.write(stakes)
    record.write(asked)
  }

  init(from record: inout RecordReader) throws(RecordError) {
    let location = try record.readPlace()
    self.init(
      id: try record.read(),
      title: try record.read(),
      about: try record.read(),
      lowPole: try record.read(),
      highPole: try record.read(),
      low: try record.read(),
      high: try record.read(),
      topics: try record.read(),
      stakes: try record.read(),
      asked: try record.read(),
      location: location
    )
  }
}

extension Dimension.Stake: Recordable {
  func write(to record: inout RecordWriter) {
    record.write(weight)
    record.write(stages)
    record.write(reason)
  }

  init(from record: inout RecordReader) throws(RecordError) {
    self.init(
      weight: try record.read(),
      stages: try record.read(),
      reason: try record.read()
    )
  }
}

extension WordList: Recordable {
  func write(to record: inout RecordWriter) {
    record.writePlace(location)
    record.write(id)
    record.write(title)
    record.write(phrases)
  }

  init(from record: inout RecordReader) throws(RecordError) {
    let location = try record.readPlace()
    self.init(
      id: try record.read(),
      title: try record.read(),
      phrases: try record.read(),
      location: location
    )
  }
}

extension WordList.ListedPhrase: Recordable {
  func write(to record: inout RecordWriter) {
    record.write(text)
    record.write(instead)
  }

  init(from record: inout RecordReader) throws(RecordError) {
    self.init(
      text: try record.read(),
      instead: try record.read()
    )
  }
}
