// Why records by hand: a brief reads hundreds of entries in a few milliseconds. Generic coders were measured to take
// longer for that than everything else together.

/// A value that the base keeps as bytes.
///
/// Reading takes the fields in the order in which writing put them. There are no names and no tags: a change of layout
/// needs a new `BaseFormat.version`.
protocol Recordable {
  init(from record: inout RecordReader) throws(RecordError)
  func write(to record: inout RecordWriter)
}

/// What makes a record unreadable. The base is then made again from the content.
enum RecordError: Error, Equatable {
  /// The record ends before its last field.
  case tooShort
  /// A number, a case or a date that no writer writes.
  case unknownValue
  /// The bytes are not those that were written.
  case wrongChecksum
}
