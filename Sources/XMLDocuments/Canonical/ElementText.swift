/// An element that the program writes itself, in the canonical form: no line of it changes under `rapport format`.
struct ElementText {
  var name: String
  /// In the order of the schema; nil is left out.
  var attributes: [(name: String, value: String?)] = []
  /// Words, or elements; never both.
  var words: String?
  var children: [ElementText] = []

  var isEmpty: Bool { words == nil && children.isEmpty && attributes.allSatisfy { $0.value == nil } }

  func text(depth: Int = 0) -> String {
    let indent = String(repeating: "  ", count: depth)
    let start = indent + "<" + name + attributes.map(Self.text).joined()
    if let words = words.map(Self.escaped), !words.isEmpty { return "\(start)>\(words)</\(name)>\n" }
    guard !children.isEmpty else { return start + "/>\n" }
    return start + ">\n" + children.map { $0.text(depth: depth + 1) }.joined() + indent + "</\(name)>\n"
  }

  private static func text(_ attribute: (name: String, value: String?)) -> String {
    attribute.value.map { " \(attribute.name)=\"\(escaped($0).replacing("\"", with: "&quot;"))\"" } ?? ""
  }

  /// White space as one space each; what XML cannot hold is left out.
  private static func escaped(_ text: String) -> String {
    let held = String(String.UnicodeScalarView(text.unicodeScalars.filter(isHeld)))
    return held.split(whereSeparator: \.isWhitespace).joined(separator: " ")
      .replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing(">", with: "&gt;")
  }

  /// The characters of XML 1.0.
  private static func isHeld(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x09, 0x0A, 0x0D, 0x20...0xD7FF, 0xE000...0xFFFD, 0x10000...0x10FFFF: true
    default: false
    }
  }
}
