#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

/// Finds bytes as fast as the system can: every byte of the content passes here several times.
struct ByteSearch {
  private let bytes: UnsafeRawBufferPointer

  init(_ bytes: UnsafeRawBufferPointer) { self.bytes = bytes }

  /// The offset of the first such byte from a place on; nil where there is none.
  func first(_ byte: UInt8, from start: Int = 0) -> Int? {
    guard start < bytes.count, let base = bytes.baseAddress else { return nil }
    return memchr(base + start, Int32(byte), bytes.count - start).map { UnsafeRawPointer($0) - base }
  }

  /// The offsets of all such bytes, in order.
  func forEach(_ byte: UInt8, _ body: (Int) -> Void) {
    var next = first(byte)
    while let offset = next {
      body(offset)
      next = first(byte, from: offset + 1)
    }
  }
}
