#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

/// What a file of the content holds, as a fingerprint that is the same on every machine.
struct FileMark: Sendable {
  /// See `ContentFolders.split`.
  let folder: Int
  let path: String
  let mark: UInt64
}

extension FileMark {
  /// Twelve hexadecimal digits that change when a word of the content does, and are the same on every machine: paths
  /// within the folders and bytes count, carriage returns do not, since some checkouts add them.
  static func contentVersion(_ marks: [FileMark]) -> String {
    var hash = StableHash()
    for file in marks.sorted(by: { ($0.folder, $0.path) < ($1.folder, $1.path) }) {
      hash.add(file.folder)
      hash.add(file.path)
      hash.add(Int(bitPattern: UInt(file.mark)))
    }
    return hash.digits(12)
  }

  /// The mark of nothing where the file cannot be read.
  static func mark(ofFileAt path: String) -> UInt64 {
    let bytes = OpenFile(path).flatMap { $0.bytes(in: 0..<$0.count) } ?? []
    return bytes.withUnsafeBytes(mark)
  }

  static func mark(of bytes: UnsafeRawBufferPointer) -> UInt64 {
    guard let first = carriageReturn(in: bytes) else { return hash(bytes) }
    var kept = Array(bytes[..<first])
    var rest = UnsafeRawBufferPointer(rebasing: bytes[(first + 1)...])
    while let next = carriageReturn(in: rest) {
      kept.append(contentsOf: rest[..<next])
      rest = UnsafeRawBufferPointer(rebasing: rest[(next + 1)...])
    }
    kept.append(contentsOf: rest)
    return kept.withUnsafeBytes(hash)
  }

  /// Where the first one stands.
  private static func carriageReturn(in bytes: UnsafeRawBufferPointer) -> Int? {
    guard let start = bytes.baseAddress, let found = memchr(start, 0x0D, bytes.count) else { return nil }
    return start.distance(to: UnsafeRawPointer(found))
  }

  /// Eight bytes at a time, the lowest first.
  private static func hash(_ bytes: UnsafeRawBufferPointer) -> UInt64 {
    var sum = 0xCBF2_9CE4_8422_2325 ^ UInt64(bytes.count)
    var place = 0
    while place + 8 <= bytes.count {
      sum = mix(sum, bytes.loadUnaligned(fromByteOffset: place, as: UInt64.self).littleEndian)
      place += 8
    }
    for byte in bytes[place...] { sum = mix(sum, UInt64(byte)) }
    return sum
  }

  private static func mix(_ sum: UInt64, _ word: UInt64) -> UInt64 {
    let product = (sum ^ word) &* 0x9E37_79B9_7F4A_7C15
    return product ^ (product >> 32)
  }
}
