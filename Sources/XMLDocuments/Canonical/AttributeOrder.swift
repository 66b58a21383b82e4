/// The order of attributes: declarations of namespaces, what the XML family itself defines, then ours as the schema
/// lists them, then those that it does not know as they were written.
struct AttributeOrder {
  private let places: [String: Int]

  init(_ type: TypeRule?) {
    let names = type?.attributes.map(\.name) ?? []
    places = Dictionary(zip(names, names.indices)) { first, _ in first }
  }

  func sorted(_ attributes: [MarkupAttribute]) -> [MarkupAttribute] {
    attributes.enumerated()
      .map { (key: (rank($0.element.name), $0.offset), attribute: $0.element) }
      .sorted { $0.key < $1.key }
      .map(\.attribute)
  }

  private func rank(_ name: String) -> Int {
    if name == "xmlns" { return -3 }
    if name.hasPrefix("xmlns:") { return -2 }
    if name.contains(":") { return -1 }
    return places[name] ?? places.count
  }
}
