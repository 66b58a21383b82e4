import Diagnostics

extension Diagnostic: Recordable {
  func write(to record: inout RecordWriter) {
    record.writePlace(location)
    record.write(id)
    record.write(severity)
    record.write(reason)
    record.write(response)
  }

  init(from record: inout RecordReader) throws(RecordError) {
    let location = try record.readPlace()
    self.init(
      id: try record.read(),
      severity: try record.read(),
      location: location,
      reason: try record.read(),
      response: try record.read()
    )
  }
}
