import CLibXML2
import Diagnostics
import Dispatch

/// Checks documents against one schema, and explains what is wrong in words that teach.
///
/// Load it once and use it from any thread. A class, because it owns libxml2's compiled schema and gives it back.
/// Unchecked, because libxml2 only reads a compiled schema: all that a validation writes lies in a context of its own. The
/// guide is read on a queue.
package final class SchemaValidator: @unchecked Sendable {
  private let schema: xmlSchemaPtr
  private let bytes: [UInt8]
  private let file: String
  private let queue = DispatchQueue(label: "rapport.schema")
  private var readGuide: SchemaGuide?

  /// Reads and compiles the schema at a path.
  /// - Throws: `SchemaError`.
  package convenience init(schemaAt path: String) throws {
    switch FileBytes.read(path, limit: XMLLimits().bytes) {
    case .success(let bytes): try self.init(bytes, file: path)
    case .failure(let problem):
      throw SchemaError.unreadable(path, problem.diagnostic(path, limit: XMLLimits().bytes).reason)
    }
  }

  /// - Throws: `SchemaError`.
  init(_ bytes: [UInt8], file: String) throws {
    schema = try Self.compile(bytes, file: file)
    self.bytes = bytes
    self.file = file
  }

  /// What the schema says to people. It is read when the first mistake asks for it: most documents have none.
  var guide: SchemaGuide {
    queue.sync {
      if let readGuide { return readGuide }
      let guide = XMLReader().read(bytes, file: file).document.map(SchemaGuideReader.guide) ?? SchemaGuide()
      readGuide = guide
      return guide
    }
  }

  deinit { xmlSchemaFree(schema) }

  private static func compile(_ bytes: [UInt8], file: String) throws -> xmlSchemaPtr {
    LibXML2.prepareSchemas()
    let problems = SchemaComplaints()
    let schema = bytes.withUnsafeBytes { buffer -> xmlSchemaPtr? in
      let start = buffer.baseAddress?.assumingMemoryBound(to: CChar.self)
      guard let parser = xmlSchemaNewMemParserCtxt(start, Int32(buffer.count)) else { return nil }
      defer { xmlSchemaFreeParserCtxt(parser) }
      xmlSchemaSetParserStructuredErrors(parser, SchemaComplaints.collect, problems.context)
      return xmlSchemaParse(parser)
    }
    guard let schema else {
      throw SchemaError.unusable(file, problems.all.first?.message ?? "it could not be compiled")
    }
    return schema
  }

  /// What a validation writes to; whoever asks for one frees it. Nil where memory ran out.
  func newContext() -> xmlSchemaValidCtxtPtr? { xmlSchemaNewValidCtxt(schema) }

  /// What libxml2 has against a document; empty where it is valid.
  func complaints(about document: XMLDocument) -> [SchemaComplaint] {
    let tree = LibXML2Tree(document)
    guard let pointer = tree.document, let context = newContext() else { return [] }
    defer { xmlSchemaFreeValidCtxt(context) }
    let complaints = SchemaComplaints()
    xmlSchemaSetValidStructuredErrors(context, SchemaComplaints.collect, complaints.context)
    _ = xmlSchemaValidateDoc(context, pointer)
    return complaints.all.map { complaint in
      var placed = complaint
      placed.element = complaint.index.flatMap(tree.element)
      return placed
    }
  }
}
