import GuidanceModel

extension Culture: Recordable {
  func write(to record: inout RecordWriter) {
    record.writePlace(location)
    record.write(id)
    record.write(sort)
    record.write(parent)
    record.write(name)
    record.write(demonyms)
    record.write(otherNames)
    record.write(about)
    record.write(languages)
    record.write(zones)
    record.write(week)
    record.write(naming)
    record.write(spread)
    record.write(positions)
  }

  init(from record: inout RecordReader) throws(RecordError) {
    let location = try record.readPlace()
    self.init(
      id: try record.read(),
      sort: try record.read(),
      parent: try record.read(),
      name: try record.read(),
      demonyms: try record.read(),
      otherNames: try record.read(),
      about: try record.read(),
      languages: try record.read(),
      zones: try record.read(),
      week: try record.read(),
      naming: try record.read(),
      spread: try record.read(),
      positions: try record.read(),
      location: location
    )
  }
}

extension Language: Recordable {
  func write(to record: inout RecordWriter) {
    record.write(code)
    record.write(use)
  }

  init(from record: inout RecordReader) throws(RecordError) {
    self.init(
      code: try record.read(),
      use: try record.read()
    )
  }
}

extension WorkingWeek: Recordable {
  func write(to record: inout RecordWriter) {
    record.write(days)
    record.write(from)
    record.write(to)
    record.write(note)
    record.write(citations)
  }

  init(from record: inout RecordReader) throws(RecordError) {
    self.init(
      days: try record.read(),
      from: try record.read(),
      to: try record.read(),
      note: try record.read(),
      citations: try record.read()
    )
  }
}

extension Naming: Recordable {
  func write(to record: inout RecordWriter) {
    record.write(order)
    record.write(address)
    record.write(greetings)
    record.write(citations)
  }

  init(from record: inout RecordReader) throws(RecordError) {
    self.init(
      order: try record.read(),
      address: try record.read(),
      greetings: try record.read(),
      citations: try record.read()
    )
  }
}

extension Naming.Greeting: Recordable {
  func write(to record: inout RecordWriter) {
    record.write(words)
    record.write(language)
    record.write(sounds)
    record.write(meaning)
  }

  init(from record: inout RecordReader) throws(RecordError) {
    self.init(
      words: try record.read(),
      language: try record.read(),
      sounds: try record.read(),
      meaning: try record.read()
    )
  }
}

extension Spread: Recordable {
  func write(to record: inout RecordWriter) {
    record.write(text)
    record.write(citations)
  }

  init(from record: inout RecordReader) throws(RecordError) {
    self.init(
      text: try record.read(),
      citations: try record.read()
    )
  }
}

extension CulturePosition: Recordable {
  func write(to record: inout RecordWriter) {
    record.write(dimension)
    record.write(value)
    record.write(evidence)
    record.write(checked)
    record.write(reason)
    record.write(citations)
  }

  init(from record: inout RecordReader) throws(RecordError) {
    self.init(
      dimension: try record.read(),
      value: try record.read(),
      evidence: try record.read(),
      checked: try record.read(),
      reason: try record.read(),
      citations: try record.read(),
      location: record.place
    )
  }
}
