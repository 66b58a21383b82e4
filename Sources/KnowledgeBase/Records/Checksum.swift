/// Four bytes that tell a damaged record from a sound one.
///
/// Not a cryptographic sum: it guards against disks, not against people. Eight bytes are taken at a time, since every
/// record that is read pays for it.
struct Checksum {
  static let size = 4
  private let value: UInt32

  init(of bytes: UnsafeRawBufferPointer) {
    var sum: UInt64 = 0xCBF2_9CE4_8422_2325 ^ UInt64(bytes.count)
    var offset = 0
    while offset + 8 <= bytes.count {
      sum = Self.mix(sum, bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self).littleEndian)
      offset += 8
    }
    for byte in bytes[offset...] { sum = Self.mix(sum, UInt64(byte)) }
    value = UInt32(truncatingIfNeeded: sum ^ (sum >> 32))
  }

  init(of bytes: [UInt8]) {
    self = bytes.withUnsafeBytes { Checksum(of: $0) }
  }

  var bytes: [UInt8] { withUnsafeBytes(of: value.littleEndian) { Array($0) } }

  /// Whether a record begins with this sum.
  func matches(_ record: UnsafeRawBufferPointer) -> Bool {
    record.loadUnaligned(as: UInt32.self) == value.littleEndian
  }

  private static func mix(_ sum: UInt64, _ word: UInt64) -> UInt64 {
    let product = (sum ^ word) &* 0x9E37_79B9_7F4A_7C15
    return product ^ (product >> 29)
  }
}
