extension JSONValue {
  /// How a value is laid out.
  package enum Layout: Sendable {
    /// One member or element a line, two spaces a level.
    case pretty
    /// Everything on one line: a record of a JSON Lines file.
    case compact
  }

  /// The value as RFC 8259 JSON, without a line break at the end.
  package func text(_ layout: Layout = .pretty) -> String {
    var writer = JSONWriter(layout: layout)
    writer.write(self, depth: 0)
    return writer.output
  }
}

/// Writes values. Text is kept whole; what a terminal would obey is escaped, so that JSON is safe to look at.
private struct JSONWriter {
  let layout: JSONValue.Layout
  private var bytes: [UInt8] = []

  init(layout: JSONValue.Layout) { self.layout = layout }

  var output: String { String(decoding: bytes, as: UTF8.self) }

  mutating func write(_ value: JSONValue, depth: Int) {
    switch value {
    case .null: raw("null")
    case .boolean(let truth): raw(truth ? "true" : "false")
    case .integer(let number): raw(String(number))
    case .number(let number): raw(number.isFinite ? number.description : "null")
    case .string(let text): write(text)
    case .array(let elements): write(elements, depth)
    case .object(let members): write(members, depth)
    }
  }

  private mutating func write(_ elements: [JSONValue], _ depth: Int) {
    list("[", elements, "]", depth) { writer, element in writer.write(element, depth: depth + 1) }
  }

  private mutating func write(_ members: [JSONValue.Member], _ depth: Int) {
    list("{", members, "}", depth) { writer, member in
      writer.write(member.key)
      writer.raw(writer.layout == .pretty ? ": " : ":")
      writer.write(member.value, depth: depth + 1)
    }
  }

  private mutating func list<Part>(
    _ open: String,
    _ parts: [Part],
    _ close: String,
    _ depth: Int,
    write: (inout JSONWriter, Part) -> Void
  ) {
    raw(open)
    for (index, part) in parts.enumerated() {
      if index > 0 { raw(",") }
      breakLine(depth + 1)
      write(&self, part)
    }
    if !parts.isEmpty { breakLine(depth) }
    raw(close)
  }

  private mutating func breakLine(_ depth: Int) {
    guard layout == .pretty else { return }
    raw("\n")
    for _ in 0..<depth { raw("  ") }
  }

  private mutating func write(_ text: String) {
    raw("\"")
    if TerminalText.isPlain(text) {
      text.utf8.forEach { writePlain($0) }
    } else {
      text.unicodeScalars.forEach { write($0) }
    }
    raw("\"")
  }

  private mutating func writePlain(_ byte: UInt8) {
    if byte == 0x22 || byte == 0x5C { bytes.append(0x5C) }
    bytes.append(byte)
  }

  private mutating func write(_ scalar: Unicode.Scalar) {
    switch scalar {
    case "\n": raw("\\n")
    case "\r": raw("\\r")
    case "\t": raw("\\t")
    default:
      if TerminalText.isUnsafe(scalar) || TerminalText.isLineBreak(scalar) {
        raw(Self.escape(scalar))
      } else {
        UTF8.encode(scalar)?.forEach { writePlain($0) }
      }
    }
  }

  private mutating func raw(_ text: String) { bytes.append(contentsOf: text.utf8) }

  /// `\u001b`. All scalars that need it lie in the basic plane.
  private static func escape(_ scalar: Unicode.Scalar) -> String {
    let digits = String(scalar.value, radix: 16)
    return "\\u" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }
}
