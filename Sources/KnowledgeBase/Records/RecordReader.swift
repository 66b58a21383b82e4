import Diagnostics

/// Reads values one after another from the bytes of a record, which must outlive it.
struct RecordReader {
  /// Where the value begins that is being read. Places inside a value are not kept: each is told as this one.
  private(set) var place = SourceLocation(file: "", line: 0, column: 0)
  private let bytes: UnsafeRawBufferPointer
  /// Where the next value begins.
  private var offset = 0
  private let folders: ContentFolders

  init(_ bytes: UnsafeRawBufferPointer, folders: ContentFolders) {
    self.bytes = bytes
    self.folders = folders
  }

  mutating func read<Value: Recordable>() throws(RecordError) -> Value { try Value(from: &self) }

  mutating func readVarint() throws(RecordError) -> UInt64 {
    var number: UInt64 = 0
    var shift: UInt64 = 0
    while offset < bytes.count {
      guard shift < 64 else { throw .unknownValue }
      let byte = bytes[offset]
      offset &+= 1
      number |= UInt64(byte & 0x7F) << shift
      if byte < 0x80 { return number }
      shift += 7
    }
    throw .tooShort
  }

  /// So many numbers of at most 32 bits, in one loop: a question reads tens of thousands.
  mutating func readVarints(_ count: Int) throws(RecordError) -> [UInt32] {
    // Each takes at least one byte.
    guard count <= bytes.count - offset else { throw .tooShort }
    var place = offset
    let numbers = [UInt32](unsafeUninitializedCapacity: count) { numbers, done in
      while done < count, place < bytes.count {
        var byte = UInt32(bytes[place])
        place &+= 1
        var number = byte & 0x7F
        var shift: UInt32 = 7
        while byte >= 0x80, place < bytes.count {
          byte = UInt32(bytes[place])
          place &+= 1
          number |= (byte & 0x7F) << shift
          shift &+= 7
        }
        // Cut off within the last number.
        guard byte < 0x80 else { return }
        numbers[done] = number
        done &+= 1
      }
    }
    guard numbers.count == count else { throw .tooShort }
    offset = place
    return numbers
  }

  /// A number of things that follow, each of at least one byte: more than there are bytes is a lie.
  mutating func readCount() throws(RecordError) -> Int {
    guard let count = Int(exactly: try readVarint()), count <= bytes.count - offset else { throw .tooShort }
    return count
  }

  mutating func readText() throws(RecordError) -> String {
    let length = try readCount()
    defer { offset += length }
    return String(decoding: bytes[offset..<(offset + length)], as: UTF8.self)
  }

  mutating func readBytes() throws(RecordError) -> [UInt8] {
    let length = try readCount()
    defer { offset += length }
    return Array(bytes[offset..<(offset + length)])
  }

  mutating func readNumbers() throws(RecordError) -> [UInt32] {
    let length = try readCount()
    guard length.isMultiple(of: 4) else { throw .unknownValue }
    let start = offset
    offset += length
    return stride(from: start, to: offset, by: 4).map {
      bytes.loadUnaligned(fromByteOffset: $0, as: UInt32.self).littleEndian
    }
  }

  /// Reads where the value begins, and remembers it for what stands inside.
  mutating func readPlace() throws(RecordError) -> SourceLocation {
    guard let folder = Int(exactly: try readVarint()) else { throw .unknownValue }
    let path = try readText()
    place = SourceLocation(file: folders.join(folder, path), line: try read(), column: try read())
    return place
  }

  /// Reads a record by itself.
  static func value<Value: Recordable>(
    of bytes: UnsafeRawBufferPointer,
    in folders: ContentFolders
  ) throws(RecordError) -> Value {
    guard bytes.count >= Checksum.size else { throw .tooShort }
    let payload = UnsafeRawBufferPointer(rebasing: bytes[Checksum.size...])
    guard Checksum(of: payload).matches(bytes) else { throw .wrongChecksum }
    var reader = RecordReader(payload, folders: folders)
    return try reader.read()
  }
}
