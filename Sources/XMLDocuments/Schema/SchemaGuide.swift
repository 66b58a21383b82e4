/// What a schema says to an author: which elements and attributes stand where, in which order, with which values, and
/// what each is for.
///
/// libxml2 judges whether a file keeps to the schema; this explains what to do where it does not. It understands what
/// our schemas use: sequences, a choice in a sequence, mixed text with inline elements, and simple types by restriction or
/// list.
struct SchemaGuide: Sendable {
  /// The elements with which a file may begin.
  var roots: [ElementRule] = []
  /// By name; types without a name bear that of their element after a `#`.
  var types: [String: TypeRule] = [:]

  func type(of element: ElementRule) -> TypeRule? { types[element.type] }

  /// Whether an element of that name may stand anywhere.
  func knows(_ element: String) -> Bool {
    roots.contains { $0.name == element } || types.values.contains { $0.child(element) != nil }
  }

  /// The elements that may hold a child of that name, in alphabetical order.
  func parents(of child: String) -> [String] {
    let holders = types.filter { $0.value.places.contains { $0.names.contains(child) } }.map(\.key)
    let elements = roots + types.values.flatMap(\.places).flatMap(\.alternatives)
    return Set(elements.filter { holders.contains($0.type) }.map(\.name)).sorted()
  }
}

/// An element as its parent knows it.
struct ElementRule: Sendable {
  var name: String
  /// What it is for, as the schema says.
  var documentation: String
  /// The key of its type.
  var type: String
}

/// What an element may hold.
struct TypeRule: Sendable {
  var documentation = ""
  var attributes: [AttributeRule] = []
  var content: Content = .elements([], isMixed: false)

  enum Content: Sendable {
    /// Plain text of some form.
    case value(ValueRule)
    /// Child elements in the order of their places, with text between them or not.
    case elements([PlaceRule], isMixed: Bool)
  }

  var places: [PlaceRule] { if case .elements(let places, _) = content { places } else { [] } }
}

/// One step of a sequence: an element, or a choice of several.
struct PlaceRule: Sendable {
  var alternatives: [ElementRule]
  var least: Int
  var most: Int

  var names: [String] { alternatives.map(\.name) }
}

struct AttributeRule: Sendable {
  var name: String
  var documentation: String
  var isRequired: Bool
  var value: ValueRule
}

/// The form of a text.
struct ValueRule: Sendable {
  var documentation = ""
  var form: Form = .anything

  indirect enum Form: Sendable {
    case anything
    /// Not empty.
    case line
    case choice([Choice])
    case number(ClosedRange<Int>)
    case day
    case year
    /// A regular expression of XML Schema.
    case pattern(String)
    /// Items separated by spaces, at least one.
    case list(ValueRule)
  }

  /// One of the listed values, with what it means.
  struct Choice: Sendable {
    var value: String
    var documentation: String
  }
}
