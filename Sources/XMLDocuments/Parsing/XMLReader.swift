package import Diagnostics

/// Reads XML: the only way in. Everything that is wrong comes back as diagnostics.
///
/// Document type declarations, entities of one's own and the network are refused; size, depth and counts are limited.
package struct XMLReader: Sendable {
  package var limits: XMLLimits
  /// Where it is known, a file is held against it while it is parsed.
  private let schema: SchemaValidator?

  package init(limits: XMLLimits = XMLLimits()) { self.init(limits: limits, schema: nil) }

  init(limits: XMLLimits = XMLLimits(), schema: SchemaValidator?) {
    self.limits = limits
    self.schema = schema
  }

  /// `file` is the path for places; no file is touched.
  package func read(_ bytes: [UInt8], file: String) -> XMLReading {
    if let problem = sizeProblem(bytes, file: file) { return XMLReading(diagnostics: [problem]) }
    let decoding = TextDecoding(bytes, file: file)
    guard let text = decoding.text else { return XMLReading(diagnostics: decoding.diagnostics) }
    var lines = LineTable(text, file: file)
    if let problem = InputScreen(limits: limits).problem(in: text, lines: &lines) {
      return XMLReading(diagnostics: decoding.diagnostics + [problem])
    }
    var reading = XMLParse(text, file: file, lines: lines, limits: limits, schema: schema).run()
    reading.diagnostics.insert(contentsOf: decoding.diagnostics, at: 0)
    return reading
  }

  private func sizeProblem(_ bytes: [UInt8], file: String) -> Diagnostic? {
    if bytes.count > limits.bytes { return .fileTooLarge(bytes.count, limit: limits.bytes, file: file) }
    return bytes.allSatisfy { " \t\r\n".utf8.contains($0) } ? .fileEmpty(file: file) : nil
  }
}

/// What came of reading a file.
package struct XMLReading: Sendable {
  /// Nil where the file is not well-formed.
  package var document: XMLDocument?
  package var diagnostics: [Diagnostic]
  /// Whether the document is known to keep to the schema; false also where it was not asked.
  var keepsToSchema = false
  /// Whether processing instructions stand in it or beside it.
  var holdsInstructions = false

  init(document: XMLDocument? = nil, diagnostics: [Diagnostic]) {
    self.document = document
    self.diagnostics = diagnostics
  }
}
