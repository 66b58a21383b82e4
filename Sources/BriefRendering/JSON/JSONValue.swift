/// A JSON value whose objects keep the order of their keys, so that the same input gives the same bytes.
///
/// Written as a literal it looks like what it prints:
/// `["id": "jp", "entries": 12]` prints `{"id": "jp", "entries": 12}`.
package enum JSONValue: Hashable, Sendable {
  case null
  case boolean(Bool)
  case integer(Int)
  /// Not-a-number and the infinities, which JSON lacks, are written as `null`.
  case number(Double)
  case string(String)
  case array([JSONValue])
  /// Keys are unique by the caller's care; a key that stands twice is written twice.
  case object([Member])

  /// A key with its value.
  package struct Member: Hashable, Sendable {
    package var key: String
    package var value: JSONValue

    package init(_ key: String, _ value: JSONValue) {
      self.key = key
      self.value = value
    }
  }

  /// A string, or `null` for nil.
  package init(_ text: String?) { self = text.map(JSONValue.string) ?? .null }

  /// An integer, or `null` for nil.
  package init(_ number: Int?) { self = number.map(JSONValue.integer) ?? .null }

  /// An array of strings.
  package init(_ texts: [String]) { self = .array(texts.map(JSONValue.string)) }
}

extension JSONValue: ExpressibleByStringLiteral, ExpressibleByIntegerLiteral, ExpressibleByBooleanLiteral {
  package init(stringLiteral text: String) { self = .string(text) }
  package init(integerLiteral number: Int) { self = .integer(number) }
  package init(booleanLiteral value: Bool) { self = .boolean(value) }
}

extension JSONValue: ExpressibleByNilLiteral, ExpressibleByArrayLiteral, ExpressibleByDictionaryLiteral {
  package init(nilLiteral: ()) { self = .null }
  package init(arrayLiteral elements: JSONValue...) { self = .array(elements) }
  package init(dictionaryLiteral elements: (String, JSONValue)...) {
    self = .object(elements.map { Member($0.0, $0.1) })
  }
}
