import GuidanceModel

extension Int: Recordable {
  /// Small numbers of either sign are short: 0, -1, 1, -2 become 0, 1, 2, 3.
  func write(to record: inout RecordWriter) {
    record.writeVarint(UInt64(bitPattern: Int64((self << 1) ^ (self >> 63))))
  }

  init(from record: inout RecordReader) throws(RecordError) {
    let folded = try record.readVarint()
    self = Int(truncatingIfNeeded: folded >> 1) ^ -Int(truncatingIfNeeded: folded & 1)
  }
}

extension Bool: Recordable {
  func write(to record: inout RecordWriter) { record.writeVarint(self ? 1 : 0) }

  init(from record: inout RecordReader) throws(RecordError) { self = try record.readVarint() != 0 }
}

extension String: Recordable {
  func write(to record: inout RecordWriter) { record.writeText(self) }

  init(from record: inout RecordReader) throws(RecordError) { self = try record.readText() }
}

extension Array: Recordable where Element: Recordable {
  func write(to record: inout RecordWriter) {
    record.writeVarint(UInt64(count))
    for element in self { element.write(to: &record) }
  }

  init(from record: inout RecordReader) throws(RecordError) {
    let count = try record.readCount()
    self = []
    reserveCapacity(count)
    for _ in 0..<count { append(try Element(from: &record)) }
  }
}

extension Optional: Recordable where Wrapped: Recordable {
  func write(to record: inout RecordWriter) {
    record.write(self != nil)
    if let self { self.write(to: &record) }
  }

  init(from record: inout RecordReader) throws(RecordError) {
    let isPresent: Bool = try record.read()
    self = isPresent ? try Wrapped(from: &record) : nil
  }
}

extension Identifier: Recordable {
  func write(to record: inout RecordWriter) { record.writeText(text) }

  init(from record: inout RecordReader) throws(RecordError) { self.init(try record.readText()) }
}

extension Located: Recordable where Value: Recordable {
  func write(to record: inout RecordWriter) { value.write(to: &record) }

  init(from record: inout RecordReader) throws(RecordError) { self.init(try record.read(), at: record.place) }
}

extension CivilDate: Recordable {
  func write(to record: inout RecordWriter) { record.write(daysSinceEpoch) }

  init(from record: inout RecordReader) throws(RecordError) { self.init(daysSinceEpoch: try record.read()) }
}

extension ClockTime: Recordable {
  func write(to record: inout RecordWriter) { record.write(minutes) }

  init(from record: inout RecordReader) throws(RecordError) {
    guard let time = ClockTime(minutes: try record.read()) else { throw .unknownValue }
    self = time
  }
}
