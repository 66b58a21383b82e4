/// Writes elements that are always closed and text that is always escaped.
struct HTMLBuilder {
  typealias Attributes = KeyValuePairs<String, String?>

  private(set) var html = ""

  init() { html.reserveCapacity(32_768) }

  /// An element with what the body writes inside. An attribute whose value is nil is left out.
  mutating func element(
    _ name: StaticString,
    _ attributes: Attributes = [:],
    _ body: (inout HTMLBuilder) -> Void = { _ in }
  ) {
    open(name, attributes)
    body(&self)
    html += "</\(name)>"
  }

  /// An element that holds text only.
  mutating func element(_ name: StaticString, _ attributes: Attributes = [:], text: String) {
    open(name, attributes)
    self.text(text)
    html += "</\(name)>"
  }

  /// An element that has no end tag.
  mutating func void(_ name: StaticString, _ attributes: Attributes) { open(name, attributes) }

  mutating func text(_ text: String) { html += HTMLText.escaped(text) }

  /// A line break in the source, for people who read it.
  mutating func breakLine() { html += "\n" }

  private mutating func open(_ name: StaticString, _ attributes: Attributes) {
    html += "<\(name)"
    for (key, value) in attributes {
      guard let value else { continue }
      html += " "
      html += key
      html += "=\""
      html += HTMLText.escaped(value)
      html += "\""
    }
    html += ">"
  }
}
