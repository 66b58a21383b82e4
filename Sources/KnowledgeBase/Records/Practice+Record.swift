import GuidanceModel

extension Practice: Recordable {
  func write(to record: inout RecordWriter) {
    record.write(core)
    record.write(number)
    record.write(summary)
    record.write(rhythms)
    record.write(advice)
    record.write(say)
    record.write(avoid)
  }

  init(from record: inout RecordReader) throws(RecordError) {
    self.init(
      core: try record.read(),
      number: try record.read(),
      summary: try record.read(),
      rhythms: try record.read(),
      advice: try record.read(),
      say: try record.read(),
      avoid: try record.read()
    )
  }
}

extension Rhythm: Recordable {
  func write(to record: inout RecordWriter) {
    record.write(fromMonth)
    record.write(toMonth)
    record.write(weeksBetween)
    record.write(leastMinutes)
    record.write(mostMinutes)
  }

  init(from record: inout RecordReader) throws(RecordError) {
    self.init(
      fromMonth: try record.read(),
      toMonth: try record.read(),
      weeksBetween: try record.read(),
      leastMinutes: try record.read(),
      mostMinutes: try record.read()
    )
  }
}
