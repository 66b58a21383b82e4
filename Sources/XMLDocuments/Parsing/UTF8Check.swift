/// Whether bytes are well-formed UTF-8.
enum UTF8Check {
  /// The offset of the first byte that is no part of a well-formed scalar; nil where all are well-formed.
  static func firstBadByte(in bytes: [UInt8]) -> Int? {
    var offset = 0
    while offset < bytes.count {
      offset = firstWideByte(in: bytes, from: offset)
      if offset == bytes.count {
        return nil
      } else if let length = scalarLength(in: bytes, at: offset) {
        offset += length
      } else {
        return offset
      }
    }
    return nil
  }

  /// The offset of the first byte beyond ASCII, eight at a time; the end where there is none.
  private static func firstWideByte(in bytes: [UInt8], from start: Int) -> Int {
    bytes.withUnsafeBytes { bytes in
      var offset = start
      while offset + 8 <= bytes.count, bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self) & highBits == 0 {
        offset += 8
      }
      while offset < bytes.count, bytes[offset] < 0x80 { offset += 1 }
      return offset
    }
  }

  private static let highBits: UInt64 = 0x8080_8080_8080_8080

  /// Whether some scalar beyond ASCII is well-formed: a sign that the file was meant to be UTF-8.
  static func holdsLongScalar(_ bytes: [UInt8]) -> Bool {
    bytes.indices.contains { bytes[$0] >= 0xC2 && scalarLength(in: bytes, at: $0) != nil }
  }

  /// The bytes of the scalar that begins here; nil where none does. Unicode 15, table 3-7.
  private static func scalarLength(in bytes: [UInt8], at offset: Int) -> Int? {
    let lead = bytes[offset]
    let (length, second): (Int, ClosedRange<UInt8>) =
      switch lead {
      case 0xC2...0xDF: (2, 0x80...0xBF)
      case 0xE0: (3, 0xA0...0xBF)
      case 0xED: (3, 0x80...0x9F)
      case 0xE1...0xEF: (3, 0x80...0xBF)
      case 0xF0: (4, 0x90...0xBF)
      case 0xF1...0xF3: (4, 0x80...0xBF)
      case 0xF4: (4, 0x80...0x8F)
      default: (1, 0...0)
      }
    guard length > 1, offset + length <= bytes.count, second.contains(bytes[offset + 1]) else { return nil }
    return bytes[(offset + 2)..<(offset + length)].allSatisfy { $0 & 0xC0 == 0x80 } ? length : nil
  }
}
