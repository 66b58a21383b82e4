/// The value of an attribute: words of the program's own, which need no escaping, or any text.
enum AttributeValue: ExpressibleByStringLiteral {
  /// Without a sign of markup.
  case words(StaticString)
  case text(String)
  case number(Int)

  init(stringLiteral words: StaticString) { self = .words(words) }
}

/// Writes elements that are always closed and text that is always escaped.
///
/// It collects bytes, not characters: a page is written once for each of thousands of pairs.
struct HTMLBuilder {
  typealias Attributes = KeyValuePairs<StaticString, AttributeValue?>

  /// UTF-8.
  private(set) var bytes: [UInt8] = []

  init() { bytes.reserveCapacity(65_536) }

  /// A new page in the room of an old one, which is gone.
  init(over old: inout [UInt8]) {
    swap(&bytes, &old)
    bytes.removeAll(keepingCapacity: true)
    bytes.reserveCapacity(65_536)
  }

  var html: String { String(decoding: bytes, as: UTF8.self) }

  /// An element with what the body writes inside. An attribute whose value is nil is left out.
  mutating func element(
    _ name: StaticString,
    _ attributes: Attributes = [:],
    _ body: (inout HTMLBuilder) -> Void = { _ in }
  ) {
    open(name, attributes)
    body(&self)
    close(name)
  }

  /// An element that holds text only.
  mutating func element(_ name: StaticString, _ attributes: Attributes = [:], text: String) {
    open(name, attributes)
    self.text(text)
    close(name)
  }

  /// An element that has no end tag.
  mutating func void(_ name: StaticString, _ attributes: Attributes) { open(name, attributes) }

  mutating func text(_ text: String) { HTMLText.append(text, to: &bytes) }

  /// Markup that was made before.
  mutating func markup(_ bytes: some Collection<UInt8>) { self.bytes.append(contentsOf: bytes) }

  /// A line break in the source, for people who read it.
  mutating func breakLine() { sign("\n") }

  private mutating func open(_ name: StaticString, _ attributes: Attributes) {
    sign("<")
    raw(name)
    for (key, value) in attributes {
      guard let value else { continue }
      sign(" ")
      raw(key)
      sign("=")
      sign("\"")
      switch value {
      case .words(let words): raw(words)
      case .text(let value): text(value)
      case .number(let number): text(String(number))
      }
      sign("\"")
    }
    sign(">")
  }

  private mutating func close(_ name: StaticString) {
    sign("<")
    sign("/")
    raw(name)
    sign(">")
  }

  /// One character of ASCII: a byte is added faster than a string of one.
  private mutating func sign(_ sign: Unicode.Scalar) { bytes.append(UInt8(ascii: sign)) }

  /// Markup, which only the program itself writes.
  private mutating func raw(_ markup: StaticString) {
    bytes.append(contentsOf: UnsafeBufferPointer(start: markup.utf8Start, count: markup.utf8CodeUnitCount))
  }
}
