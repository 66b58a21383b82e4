import GuidanceModel

extension RankingWeight.Name: RecordableCase {}

extension RankingWeight: Recordable {
  func write(to record: inout RecordWriter) {
    record.writePlace(location)
    record.write(name)
    record.write(percent)
    record.write(why)
  }

  init(from record: inout RecordReader) throws(RecordError) {
    let location = try record.readPlace()
    self.init(try record.read(), percent: try record.read(), why: try record.read(), location: location)
  }
}
