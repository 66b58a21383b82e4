import Foundation

/// The table `cmap` of a font: which characters it has shapes for (OpenType 1.9, formats 4 and 12).
struct CharacterMap {
  private let ranges: [ClosedRange<UInt32>]

  /// Nil where the file is no font. Of a collection the first font is read: they differ in shapes, not in characters.
  init?(fontAt path: String) {
    guard let handle = FileHandle(forReadingAtPath: path) else { return nil }
    defer { try? handle.close() }
    func bytes(_ offset: UInt32, _ count: Int) -> FontBytes? {
      guard (try? handle.seek(toOffset: UInt64(offset))) != nil, let data = try? handle.read(upToCount: count) else {
        return nil
      }
      return FontBytes([UInt8](data))
    }
    guard let head = bytes(0, 16) else { return nil }
    let start = head.long(0) == 0x7474_6366 ? head.long(12) : 0
    guard let start, let directory = bytes(start, 12 + 16 * 64), let count = directory.short(4) else { return nil }
    let entries = (0..<Int(min(count, 64))).map { 12 + 16 * $0 }
    guard let entry = entries.first(where: { directory.long($0) == 0x636D_6170 }),
      let offset = directory.long(entry + 8),
      let length = directory.long(entry + 12), let table = bytes(offset, Int(min(length, 1 << 22)))
    else { return nil }
    ranges = Self.ranges(table)
  }

  func holds(_ scalar: Unicode.Scalar) -> Bool {
    var (low, high) = (0, ranges.count)
    while low < high {
      let middle = (low + high) / 2
      if ranges[middle].upperBound < scalar.value { low = middle + 1 } else { high = middle }
    }
    return low < ranges.count && ranges[low].contains(scalar.value)
  }

  /// The widest subtable: format 12 where there is one.
  private static func ranges(_ table: FontBytes) -> [ClosedRange<UInt32>] {
    let offsets = (0..<Int(table.short(2) ?? 0)).compactMap { table.long(4 + 8 * $0 + 4).map(Int.init) }
    if let wide = offsets.first(where: { table.short($0) == 12 }) { return segments12(table, wide) }
    return offsets.first { table.short($0) == 4 }.map { segments4(table, $0) } ?? []
  }

  private static func segments12(_ table: FontBytes, _ offset: Int) -> [ClosedRange<UInt32>] {
    (0..<Int(min(table.long(offset + 12) ?? 0, 1 << 18))).compactMap { index in
      let group = offset + 16 + 12 * index
      guard let first = table.long(group), let last = table.long(group + 4), first <= last else { return nil }
      return first...last
    }
  }

  private static func segments4(_ table: FontBytes, _ offset: Int) -> [ClosedRange<UInt32>] {
    let doubled = Int(table.short(offset + 6) ?? 0)
    return stride(from: 0, to: doubled, by: 2).compactMap { index in
      guard let last = table.short(offset + 14 + index), let first = table.short(offset + 16 + doubled + index),
        first <= last, first != 0xFFFF
      else { return nil }
      return UInt32(first)...UInt32(last)
    }
  }
}

/// Big-endian numbers in bytes; nil beyond their end.
struct FontBytes {
  private let bytes: [UInt8]

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  func short(_ offset: Int) -> UInt16? {
    guard offset >= 0, offset + 2 <= bytes.count else { return nil }
    return UInt16(bytes[offset]) << 8 | UInt16(bytes[offset + 1])
  }

  func long(_ offset: Int) -> UInt32? {
    guard let high = short(offset), let low = short(offset + 2) else { return nil }
    return UInt32(high) << 16 | UInt32(low)
  }
}
