import GuidanceModel

extension Observance: Recordable {
  func write(to record: inout RecordWriter) {
    record.writePlace(location)
    record.write(id)
    record.write(title)
    record.write(otherNames)
    record.write(rule)
    record.write(weekdays)
    record.write(moves)
    record.write(places)
    record.write(extent)
    record.write(days)
    record.write(effect)
    record.write(certainty)
    record.write(checked)
    record.write(note)
    record.write(citations)
  }

  init(from record: inout RecordReader) throws(RecordError) {
    let location = try record.readPlace()
    self.init(
      id: try record.read(),
      title: try record.read(),
      otherNames: try record.read(),
      rule: try record.read(),
      weekdays: try record.read(),
      moves: try record.read(),
      places: try record.read(),
      extent: try record.read(),
      days: try record.read(),
      effect: try record.read(),
      certainty: try record.read(),
      checked: try record.read(),
      note: try record.read(),
      citations: try record.read(),
      location: location
    )
  }
}

extension Observance.Move: Recordable {
  func write(to record: inout RecordWriter) {
    record.write(from)
    record.write(to)
    record.write(direction)
  }

  init(from record: inout RecordReader) throws(RecordError) {
    self.init(from: try record.read(), to: try record.read(), direction: try record.read())
  }
}
