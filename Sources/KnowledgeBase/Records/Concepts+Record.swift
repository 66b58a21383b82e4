import GuidanceSearch

extension Concepts: Recordable {
  func write(to record: inout RecordWriter) {
    let stems = houseWords.keys.sorted()
    record.write(stems)
    record.write(stems.compactMap { houseWords[$0] })
  }

  init(from record: inout RecordReader) throws(RecordError) {
    let (stems, words): ([String], [String]) = (try record.read(), try record.read())
    guard stems.count == words.count else { throw .unknownValue }
    self.init(houseWords: Dictionary(zip(stems, words)) { first, _ in first })
  }
}
