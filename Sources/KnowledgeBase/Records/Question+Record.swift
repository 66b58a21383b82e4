import GuidanceModel

extension Question: Recordable {
  func write(to record: inout RecordWriter) {
    record.write(core)
    record.write(audience)
    record.write(stages)
    record.write(sensitivity)
    record.write(light)
    record.write(deeper)
  }

  init(from record: inout RecordReader) throws(RecordError) {
    self.init(
      core: try record.read(),
      for: try record.read(),
      stages: try record.read(),
      sensitivity: try record.read(),
      light: try record.read(),
      deeper: try record.read()
    )
  }
}
