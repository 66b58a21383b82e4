import GuidanceModel

extension Observance: Recordable {
  func write(to record: inout RecordWriter) {
    record.writePlace(location)
    record.write(id)
    record.write(title)
    record.write(otherNames)
    record.write(rule)
    record.write(places)
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
      places: try record.read(),
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
