import Diagnostics
import GuidanceModel
import XMLDocuments

/// A content file: read, checked against the schema, brought into canonical form.
struct ContentTarget: FuzzTarget {
  static let name = "content"

  private let reader: GuidanceReader
  private let form: CanonicalForm

  init(repository: String) throws {
    let schemas = try ["guidance", "pair"].map {
      try SchemaValidator(schemaAt: "\(repository)/content/schema/\($0).xsd")
    }
    reader = GuidanceReader(schema: schemas[0])
    form = CanonicalForm(schemas: schemas)
  }

  func feed(_ bytes: [UInt8]) throws {
    let reading = reader.read(bytes, file: "x.xml")
    let quick = GuidanceReader().read(bytes, file: "x.xml")
    try require(reading.guidance.entries.count == quick.guidance.entries.count, "the schema changes what is decoded")
    try Places(bytes).areThere(for: reading.diagnostics)
    guard let text = form.form(of: bytes, file: "x.xml").text else { return }
    let again = form.form(of: text, file: "x.xml")
    try require(again.isCanonical, "the canonical form has another canonical form")
    let later = reader.read(text, file: "x.xml")
    try require(
      later.guidance.entries.map(\.core.id) == reading.guidance.entries.map(\.core.id),
      "the canonical form holds other entries"
    )
  }
}

/// Where a diagnostic may point: at a line that is there.
struct Places {
  private let lines: Int

  init(_ bytes: [UInt8]) {
    // Whatever the encoding, no line ends without one of these bytes.
    lines = 1 + bytes.count { $0 == 0x0A || $0 == 0x0D }
  }

  func areThere(for diagnostics: [Diagnostic]) throws {
    for diagnostic in diagnostics {
      let place = diagnostic.location
      try require(
        (1...lines).contains(place.line) && place.column >= 1,
        "\(diagnostic.id) points at \(place), of \(lines) lines"
      )
    }
  }
}
