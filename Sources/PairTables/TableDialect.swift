/// How a table is written: what stands between its cells, and where its header begins.
package struct TableDialect: Hashable, Sendable {
  /// `,`, `;` or a tabulator.
  package var separator: UInt8
  /// How many bytes stand before the header: a byte order mark, a line `sep=;`.
  package var prefix: Int
  /// The line of the header, from 1.
  package var line: Int

  /// Why a file is no table that can be read.
  package enum Fault: Error, Hashable, Sendable {
    case isEmpty
    /// UTF-16, which some programs call Unicode.
    case isUTF16
  }

  /// Looks at the beginning of a file, which should hold the whole header.
  package init(of beginning: [UInt8]) throws(Fault) {
    if beginning.starts(with: [0xFF, 0xFE]) || beginning.starts(with: [0xFE, 0xFF]) || beginning.contains(0) {
      throw .isUTF16
    }
    prefix = beginning.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    line = 1
    let rest = beginning.dropFirst(prefix)
    guard rest.contains(where: { !Self.isSpace($0) }) else { throw .isEmpty }
    if let named = Self.namedSeparator(rest) {
      separator = named
      prefix += Self.firstLineLength(rest)
      line = 2
    } else {
      separator = Self.commonest(in: rest)
    }
  }

  /// `sep=;` as the first line: so Excel is told, and tells itself.
  private static func namedSeparator(_ bytes: ArraySlice<UInt8>) -> UInt8? {
    guard bytes.starts(with: Array("sep=".utf8)) || bytes.starts(with: Array("SEP=".utf8)) else { return nil }
    let rest = bytes.dropFirst(4)
    guard let separator = rest.first, [0x2C, 0x3B, 0x09].contains(separator) else { return nil }
    return rest.dropFirst().first.map { $0 == 0x0A || $0 == 0x0D } == true ? separator : nil
  }

  private static func firstLineLength(_ bytes: ArraySlice<UInt8>) -> Int {
    let line = bytes.prefix { $0 != 0x0A && $0 != 0x0D }.count
    return line + (bytes.dropFirst(line).starts(with: [0x0D, 0x0A]) ? 2 : 1)
  }

  /// The separator that stands most often in the header, outside quotation marks; a comma where none does.
  private static func commonest(in bytes: ArraySlice<UInt8>) -> UInt8 {
    var counts: [UInt8: Int] = [:]
    var isQuoted = false
    for byte in bytes {
      if byte == 0x22 { isQuoted.toggle() }
      if !isQuoted && (byte == 0x0A || byte == 0x0D) { break }
      if !isQuoted { counts[byte, default: 0] += 1 }
    }
    let candidates: [UInt8] = [0x2C, 0x3B, 0x09]
    return candidates.max { (counts[$0] ?? 0) < (counts[$1] ?? 0) && (counts[$1] ?? 0) > 0 } ?? 0x2C
  }

  private static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0D).contains(byte) }
}
