import Diagnostics

/// Turns the bytes of a file into UTF-8 with line feeds: every later step sees one encoding and one kind of line end.
struct TextDecoding {
  /// The text without a byte order mark; nil where the bytes cannot be read as text.
  private(set) var text: [UInt8]?
  private(set) var diagnostics: [Diagnostic] = []

  init(_ bytes: [UInt8], file: String) {
    switch Encoding(of: bytes) {
    case .utf8(let mark): decodeBytes(Array(bytes.dropFirst(mark)), named: nil, file: file)
    case .utf16(let units):
      text = Array(String(decoding: units, as: UTF16.self).utf8)
      diagnostics.append(.notSavedAsUTF8(as: "UTF-16", file: file))
    case .utf32: diagnostics.append(.unreadableEncoding("UTF-32", file: file))
    case .declared(let name): decodeBytes(bytes, named: name, file: file)
    }
    if let text { self.text = Self.withLineFeeds(text) }
  }

  private mutating func decodeBytes(_ bytes: [UInt8], named name: String?, file: String) {
    switch name?.lowercased() {
    case nil, "utf-8", "utf8", "us-ascii", "ascii": decodeUTF8(bytes, file: file)
    case "iso-8859-1", "latin1", "latin-1", "windows-1252", "cp1252":
      text = Windows1252.utf8(bytes)
      diagnostics.append(.notSavedAsUTF8(as: name ?? "", file: file))
    case .some: diagnostics.append(.unreadableEncoding(name ?? "", file: file))
    }
  }

  /// Bytes that are no UTF-8 come from an editor that saved in Windows-1252; where other letters are good UTF-8, from
  /// damage.
  private mutating func decodeUTF8(_ bytes: [UInt8], file: String) {
    guard let bad = UTF8Check.firstBadByte(in: bytes) else { return text = bytes }
    var lines = LineTable(bytes, file: file)
    let isDamaged = UTF8Check.holdsLongScalar(bytes)
    text = isDamaged ? Array(String(decoding: bytes, as: UTF8.self).utf8) : Windows1252.utf8(bytes)
    // Columns count scalars, and before the first bad byte all are well-formed.
    diagnostics.append(.notUTF8(bytes[bad], isDamaged: isDamaged, at: lines.location(at: bad)))
  }

  private static func withLineFeeds(_ text: [UInt8]) -> [UInt8] {
    let (feed, carriage) = (UInt8(ascii: "\n"), UInt8(ascii: "\r"))
    guard text.withUnsafeBytes({ ByteSearch($0).first(carriage) }) != nil else { return text }
    var output: [UInt8] = []
    output.reserveCapacity(text.count)
    for (offset, byte) in text.enumerated() {
      if byte == carriage {
        if offset + 1 < text.count, text[offset + 1] == feed { continue }
        output.append(feed)
      } else {
        output.append(byte)
      }
    }
    return output
  }
}

/// How the bytes of a file are to be read, by their first few.
private enum Encoding {
  /// With so many bytes of a byte order mark.
  case utf8(mark: Int)
  case utf16([UInt16])
  case utf32
  /// As the XML declaration says.
  case declared(String)

  init(of bytes: [UInt8]) {
    switch Array(bytes.prefix(4)) {
    case [0xFF, 0xFE, 0, 0], [0, 0, 0xFE, 0xFF], [0x3C, 0, 0, 0], [0, 0, 0, 0x3C]: self = .utf32
    case let start where start.starts(with: [0xEF, 0xBB, 0xBF]): self = .utf8(mark: 3)
    case let start where start.starts(with: [0xFF, 0xFE]): self = .utf16(Self.units(bytes.dropFirst(2), high: 1))
    case let start where start.starts(with: [0xFE, 0xFF]): self = .utf16(Self.units(bytes.dropFirst(2), high: 0))
    case let start where start.starts(with: [0x3C, 0]): self = .utf16(Self.units(bytes[...], high: 1))
    case let start where start.starts(with: [0, 0x3C]): self = .utf16(Self.units(bytes[...], high: 0))
    default: self = Self.declaredName(bytes).map(Encoding.declared) ?? .utf8(mark: 0)
    }
  }

  /// `high` says which byte of two is the high one. A lone byte at the end is lost.
  private static func units(_ bytes: ArraySlice<UInt8>, high: Int) -> [UInt16] {
    stride(from: bytes.startIndex, to: bytes.endIndex - 1, by: 2).map { offset in
      UInt16(bytes[offset + high]) << 8 | UInt16(bytes[offset + 1 - high])
    }
  }

  private static func declaredName(_ bytes: [UInt8]) -> String? {
    guard bytes.starts(with: "<?xml".utf8) else { return nil }
    let declaration = String(decoding: bytes.prefix(200), as: UTF8.self).prefix { $0 != ">" }
    let parts = declaration.split(whereSeparator: { " \t\r\n=\"'?".contains($0) })
    guard let key = parts.firstIndex(of: "encoding"), key + 1 < parts.count else { return nil }
    return String(parts[key + 1])
  }
}
