/// A 64-bit fingerprint that is the same on every machine and in every run (FNV-1a), unlike `Hasher`.
package struct StableHash: Sendable {
  package init() {}

  package private(set) var value: UInt64 = 0xCBF2_9CE4_8422_2325

  /// One byte more.
  package mutating func add(_ byte: UInt8) { value = (value ^ UInt64(byte)) &* 0x0000_0100_0000_01B3 }

  /// All bytes in their order.
  package mutating func add(_ bytes: some Sequence<UInt8>) {
    let isContiguous: Void? = bytes.withContiguousStorageIfAvailable { add(contiguous: $0) }
    if isContiguous == nil { for byte in bytes { add(byte) } }
  }

  /// Where they lie side by side: byte by byte without a call for each.
  private mutating func add(contiguous bytes: UnsafeBufferPointer<UInt8>) {
    var value = value
    for byte in bytes { value = (value ^ UInt64(byte)) &* 0x0000_0100_0000_01B3 }
    self.value = value
  }

  /// The text and an end mark, so that `ab` with `c` differs from `a` with `bc`.
  package mutating func add(_ text: String) {
    add(text.utf8)
    add(0xFF)
  }

  /// The number as eight bytes.
  package mutating func add(_ number: Int) {
    for place in 0..<8 { add(UInt8(truncatingIfNeeded: number >> (8 * place))) }
  }

  /// Hexadecimal digits, at most 16.
  package func digits(_ count: Int) -> String {
    let digits = String(value, radix: 16)
    return String((String(repeating: "0", count: 16 - digits.count) + digits).prefix(count))
  }
}
