import GuidanceModel

extension Source: Recordable {
  func write(to record: inout RecordWriter) {
    record.writePlace(location)
    record.write(id)
    record.write(kind)
    record.write(year)
    record.write(seen)
    record.write(cultures)
    record.write(authors)
    record.write(title)
    record.write(container)
    record.write(publisher)
    record.write(isbn)
    record.write(doi)
    record.write(carries)
  }

  init(from record: inout RecordReader) throws(RecordError) {
    let location = try record.readPlace()
    self.init(
      id: try record.read(),
      kind: try record.read(),
      year: try record.read(),
      seen: try record.read(),
      cultures: try record.read(),
      authors: try record.read(),
      title: try record.read(),
      container: try record.read(),
      publisher: try record.read(),
      isbn: try record.read(),
      doi: try record.read(),
      carries: try record.read(),
      location: location
    )
  }
}
