import GuidanceModel

extension Programme: Recordable {
  func write(to record: inout RecordWriter) {
    record.writePlace(location)
    record.write(title)
    record.write(coordinator)
    record.write(confidentiality)
    record.write(rhythms)
    record.write(reviewAfterMonths)
  }

  init(from record: inout RecordReader) throws(RecordError) {
    let location = try record.readPlace()
    self.init(
      title: try record.read(),
      coordinator: try record.read(),
      confidentiality: try record.read(),
      rhythms: try record.read(),
      reviewAfterMonths: try record.read(),
      location: location
    )
  }
}

extension Programme.Coordinator: Recordable {
  func write(to record: inout RecordWriter) {
    record.write(name)
    record.write(contact)
  }

  init(from record: inout RecordReader) throws(RecordError) {
    self.init(
      name: try record.read(),
      contact: try record.read()
    )
  }
}
