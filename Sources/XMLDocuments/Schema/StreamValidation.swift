import CLibXML2

/// A validation that goes along while a file is parsed, and only says whether the file keeps to the schema.
///
/// It builds no tree: for most files, which hold no mistake, that is all that is asked. What is wrong in the others,
/// `SchemaValidator.diagnostics(for:)` explains.
final class StreamValidation {
  private let schema: SchemaValidator
  private let context: xmlSchemaValidCtxtPtr
  private var plug: xmlSchemaSAXPlugPtr?

  /// Puts itself between the parser and its events; nil where it cannot.
  init?(_ schema: SchemaValidator, of parser: xmlParserCtxtPtr) {
    guard let context = schema.newContext() else { return nil }
    (self.schema, self.context) = (schema, context)
    xmlSchemaSetValidStructuredErrors(context, { _, _ in }, nil)
    plug = rapport_xml_plug(context, parser)
    if plug == nil { return nil }
  }

  deinit {
    _ = finish()
    xmlSchemaFreeValidCtxt(context)
  }

  /// Takes itself out of the parser before its end. After a mistake in a tag the parser goes on, but reports the beginning of
  /// an element without its end, over which libxml2's validation falls: it takes the next end for that element's, until it
  /// looks at one that is not there.
  func giveUp() { _ = finish() }

  /// Takes itself out of the parser, which must still be there. Whether nothing was found against the file.
  func finish() -> Bool {
    guard let plug else { return false }
    self.plug = nil
    let isValid = xmlSchemaIsValid(context) == 1
    _ = xmlSchemaSAXUnplug(plug)
    return isValid
  }
}
