/// A hash that is the same on every machine and in every run, unlike `Hasher`: FNV-1a with 64 bits.
package struct TextHash: Sendable {
  package private(set) var value: UInt64 = 0xcbf2_9ce4_8422_2325

  package init() {}

  package mutating func add(_ byte: UInt8) { value = (value ^ UInt64(byte)) &* 0x100_0000_01b3 }

  package mutating func add(_ text: String) { for byte in text.utf8 { add(byte) } }

  /// 16 digits in base 16.
  package var digits: String {
    let text = String(value, radix: 16)
    return String(repeating: "0", count: 16 - text.count) + text
  }
}
