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
  private(set) var output = ""

  init(layout: JSONValue.Layout) { self.layout = layout }

  mutating func write(_ value: JSONValue, depth: Int) {
    switch value {
    case .null: output += "null"
    case .boolean(let truth): output += truth ? "true" : "false"
    case .integer(let number): output += String(number)
    case .number(let number): output += number.isFinite ? number.description : "null"
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
      writer.output += writer.layout == .pretty ? ": " : ":"
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
    output += open
    for (index, part) in parts.enumerated() {
      if index > 0 { output += "," }
      breakLine(depth + 1)
      write(&self, part)
    }
    if !parts.isEmpty { breakLine(depth) }
    output += close
  }

  private mutating func breakLine(_ depth: Int) {
    guard layout == .pretty else { return }
    output += "\n"
    output += String(repeating: "  ", count: depth)
  }

  private mutating func write(_ text: String) {
    output += "\""
    if text.utf8.allSatisfy({ $0 >= 0x20 && $0 < 0x7F && $0 != 0x22 && $0 != 0x5C }) {
      output += text
    } else {
      text.unicodeScalars.forEach { write($0) }
    }
    output += "\""
  }

  private mutating func write(_ scalar: Unicode.Scalar) {
    switch scalar {
    case "\"": output += "\\\""
    case "\\": output += "\\\\"
    case "\n": output += "\\n"
    case "\r": output += "\\r"
    case "\t": output += "\\t"
    default:
      if TerminalText.isUnsafe(scalar) || TerminalText.isLineBreak(scalar) {
        output += Self.escape(scalar)
      } else {
        output.unicodeScalars.append(scalar)
      }
    }
  }

  /// `\u001b`. All scalars that need it lie in the basic plane.
  private static func escape(_ scalar: Unicode.Scalar) -> String {
    let digits = String(scalar.value, radix: 16)
    return "\\u" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }
}
