import GuidanceModel

extension Bridge: Recordable {
  func write(to record: inout RecordWriter) {
    record.write(core)
    record.write(dimension)
    record.write(gap)
    record.write(mentorStand)
    record.write(tendency)
    record.write(advice)
    record.write(say)
    record.write(avoid)
  }

  init(from record: inout RecordReader) throws(RecordError) {
    self.init(
      core: try record.read(),
      dimension: try record.read(),
      gap: try record.read(),
      mentorStand: try record.read(),
      tendency: try record.read(),
      advice: try record.read(),
      say: try record.read(),
      avoid: try record.read()
    )
  }
}
