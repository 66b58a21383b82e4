import GuidanceModel

extension Norm: Recordable {
  func write(to record: inout RecordWriter) {
    record.write(core)
    record.write(culture)
    record.write(tendency)
    record.write(advice)
    record.write(mirror)
    record.write(say)
    record.write(avoid)
  }

  init(from record: inout RecordReader) throws(RecordError) {
    self.init(
      core: try record.read(),
      culture: try record.read(),
      tendency: try record.read(),
      advice: try record.read(),
      mirror: try record.read(),
      say: try record.read(),
      avoid: try record.read()
    )
  }
}
