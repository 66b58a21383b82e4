import CLibXML2
import Diagnostics

/// One run of libxml2's parser over a text, whose events build our own tree.
///
/// A class, because the parser keeps a reference to it while it calls back. It never leaves `XMLReader.read`, nor its
/// thread: what changes with every event is not guarded against being changed twice at once, which took a tenth of
/// the parse.
final class XMLParse {
  let text: [UInt8]
  let limits: XMLLimits
  let schema: SchemaValidator?
  @exclusivity(unchecked) var lines: LineTable
  /// libxml2's parser; nil before and after the run.
  @exclusivity(unchecked) var parser: xmlParserCtxtPtr?
  /// What looks on while the parser runs; nil where nobody does.
  @exclusivity(unchecked) var validation: StreamValidation?
  /// The elements that are open, outermost first.
  @exclusivity(unchecked) var open: [XMLElement] = []
  /// Text since the last piece of markup.
  @exclusivity(unchecked) var pendingText: [UInt8] = []
  /// Where the last piece of markup ended.
  @exclusivity(unchecked) var markupEnd = 0
  @exclusivity(unchecked) var elementCount = 0
  var prologue: [XMLNode] = []
  var root: XMLElement?
  var epilogue: [XMLNode] = []
  var diagnostics: [Diagnostic] = []
  var holdsInstructions = false
  /// Set once a complaint makes everything that follows unreliable.
  @exclusivity(unchecked) var isLost = false

  init(
    _ text: [UInt8],
    file: String,
    lines: LineTable,
    limits: XMLLimits,
    schema: SchemaValidator?
  ) {
    self.text = text
    self.lines = lines
    self.limits = limits
    self.schema = schema
    self.file = file
  }

  private let file: String

  func run() -> XMLReading {
    LibXML2.prepare()
    guard let parser = xmlNewParserCtxt() else { return XMLReading(diagnostics: [.outOfMemory(file: file)]) }
    defer { xmlFreeParserCtxt(parser) }
    self.parser = parser
    install(in: parser)
    validation = schema.flatMap { StreamValidation($0, of: parser) }
    // A validation hands on all events, but not the parser's complaints.
    parser.pointee.sax.pointee.serror = Self.complaints
    let options = XML_PARSE_NONET.rawValue | XML_PARSE_IGNORE_ENC.rawValue | XML_PARSE_RECOVER.rawValue
    text.withUnsafeBytes { bytes in
      let start = bytes.baseAddress?.assumingMemoryBound(to: CChar.self)
      // Our events build no tree of libxml2's, so there is none to give back.
      _ = xmlCtxtReadMemory(parser, start, Int32(bytes.count), nil, nil, Int32(options))
    }
    let keepsToSchema = validation?.finish() ?? false
    validation = nil
    self.parser = nil
    guard diagnostics.isEmpty, let root else { return XMLReading(diagnostics: diagnostics) }
    let document = XMLDocument(file: file, prologue: prologue, root: root, epilogue: epilogue)
    var reading = XMLReading(document: document, diagnostics: [])
    (reading.keepsToSchema, reading.holdsInstructions) = (keepsToSchema, holdsInstructions)
    return reading
  }

  /// Where the parser stands, in bytes from the beginning of the text.
  var offset: Int {
    guard let input = parser?.pointee.input else { return 0 }
    return Int(input.pointee.consumed) + (input.pointee.cur - input.pointee.base)
  }

  /// Ends the run: nothing that follows can be trusted, or may be read.
  func stop(_ problem: Diagnostic) {
    diagnostics.append(problem)
    isLost = true
    if let parser { xmlStopParser(parser) }
  }

  /// The last place of a byte before an offset; 0 where there is none.
  func lastIndex(of character: Unicode.Scalar, before offset: Int) -> Int {
    text[..<min(max(offset, 0), text.count)].lastIndex(of: UInt8(ascii: character)) ?? 0
  }
}

/// What must be done once in a process before libxml2 is used.
enum LibXML2 {
  private static let isPrepared: Void = xmlInitParser()

  /// Safe from every thread: Swift runs a static's initial value once.
  static func prepare() { _ = isPrepared }

  /// The types of XML Schema are made with the first schema, and libxml2 guards that by nothing: of two first schemas that
  /// are compiled at once, one does not know `xs:string`.
  private static let hasTypes: Void = {
    prepare()
    xmlSchemaInitTypes()
  }()

  /// The same, before a schema is compiled.
  static func prepareSchemas() { _ = hasTypes }
}
