import CLibXML2
import Diagnostics

// What the parser reports, made into our tree.
extension XMLParse {
  /// Puts our events in the place of libxml2's own. `userData` and `_private` hold this object, unretained, while it
  /// runs.
  func install(in parser: xmlParserCtxtPtr) {
    var events = xmlSAXHandler()
    events.initialized = XML_SAX2_MAGIC
    events.startElementNs = { context, name, _, namespace, _, _, count, _, attributes in
      XMLParse.from(context)?.startElement(name, namespace, Int(count), attributes)
    }
    events.endElementNs = { context, _, _, _ in XMLParse.from(context)?.endElement() }
    events.characters = { context, bytes, count in XMLParse.from(context)?.characters(bytes, Int(count)) }
    events.ignorableWhitespace = events.characters
    events.cdataBlock = events.characters
    events.comment = { context, text in XMLParse.from(context)?.comment(text) }
    events.processingInstruction = { context, target, text in XMLParse.from(context)?.instruction(target, text) }
    events.internalSubset = { context, _, _, _ in XMLParse.from(context)?.documentType() }
    events.serror = Self.complaints
    parser.pointee.sax.pointee = events
    parser.pointee.userData = Unmanaged.passUnretained(self).toOpaque()
    parser.pointee._private = parser.pointee.userData
  }

  /// What the parser complains of. It names itself in each complaint.
  static let complaints: xmlStructuredErrorFunc = { _, error in
    guard let error, let parser = error.pointee.ctxt?.assumingMemoryBound(to: xmlParserCtxt.self) else { return }
    XMLParse.from(parser.pointee._private)?.complain(ParserComplaint(error.pointee))
  }

  private static func from(_ context: UnsafeMutableRawPointer?) -> XMLParse? {
    context.map { Unmanaged<XMLParse>.fromOpaque($0).takeUnretainedValue() }
  }

  private func startElement(
    _ name: UnsafePointer<xmlChar>?,
    _ namespace: UnsafePointer<xmlChar>?,
    _ count: Int,
    _ values: UnsafeMutablePointer<UnsafePointer<xmlChar>?>?
  ) {
    flushText()
    let tag = lastIndex(of: "<", before: offset)
    var element = XMLElement(name: string(name), namespace: namespace.map(string), location: lines.location(at: tag))
    elementCount += 1
    if open.count >= limits.depth { return stop(.tooDeep(limits.depth, at: element.location)) }
    if elementCount > limits.elements { return stop(.tooManyElements(limits.elements, at: element.location)) }
    if count > limits.attributes { return stop(.tooManyAttributes(limits.attributes, at: element.location)) }
    if count > 0, let values { element.attributes = attributes(values, count: count, inTagAt: tag) }
    open.append(element)
    markupEnd = (text[min(offset, text.count)...].firstIndex(of: UInt8(ascii: ">")) ?? offset) + 1
  }

  /// libxml2 hands over five pointers for each attribute: name, prefix, namespace, and the value's begin and end.
  private func attributes(
    _ values: UnsafeMutablePointer<UnsafePointer<xmlChar>?>,
    count: Int,
    inTagAt tag: Int
  ) -> [XMLAttribute] {
    let places = StartTag(text, at: tag).attributeOffsets
    return (0..<count).map { index in
      let fields = values + index * 5
      let length = if let from = fields[3], let to = fields[4] { to - from } else { 0 }
      return XMLAttribute(
        name: string(fields[0]),
        namespace: fields[2].map(string),
        value: Self.value(UnsafeBufferPointer(start: fields[3], count: length)),
        location: lines.location(at: places.indices.contains(index) ? places[index] : tag)
      )
    }
  }

  /// libxml2 hands `&amp;` on as `&#38;` where it leaves entities alone; a bare `&` it never lets pass.
  private static func value(_ bytes: UnsafeBufferPointer<UInt8>) -> String {
    let value = String(decoding: bytes, as: UTF8.self)
    return bytes.contains(UInt8(ascii: "&")) ? value.replacing("&#38;", with: "&") : value
  }

  private func endElement() {
    flushText()
    markupEnd = offset
    guard let element = open.popLast() else { return }
    if open.isEmpty { root = element } else { open[open.count - 1].children.append(.element(element)) }
  }

  private func characters(_ bytes: UnsafePointer<xmlChar>?, _ count: Int) {
    pendingText.append(contentsOf: UnsafeBufferPointer(start: bytes, count: count))
  }

  private func comment(_ text: UnsafePointer<xmlChar>?) {
    flushText()
    let place = lines.location(at: self.text[..<min(offset, self.text.count)].lastRange(of: "<!--") ?? markupEnd)
    add(.comment(XMLText(text: string(text), location: place)))
    markupEnd = offset
  }

  private func instruction(_ target: UnsafePointer<xmlChar>?, _ text: UnsafePointer<xmlChar>?) {
    flushText()
    let place = lines.location(at: self.text[..<min(offset, self.text.count)].lastRange(of: "<?") ?? markupEnd)
    holdsInstructions = true
    add(.instruction(XMLInstruction(target: string(target), text: text.map(string) ?? "", location: place)))
    markupEnd = offset
  }

  private func documentType() {
    let start = text[..<min(offset, text.count)].lastRange(of: "<!DOCTYPE") ?? 0
    stop(.documentType(String(decoding: text[start...].prefix(4_000), as: UTF8.self), at: lines.location(at: start)))
  }

  private func flushText() {
    guard !pendingText.isEmpty else { return }
    let piece = XMLText(text: String(decoding: pendingText, as: UTF8.self), location: lines.location(at: markupEnd))
    pendingText.removeAll(keepingCapacity: true)
    if !open.isEmpty { add(.text(piece)) }
  }

  private func add(_ node: XMLNode) {
    if !open.isEmpty {
      open[open.count - 1].children.append(node)
    } else if root == nil {
      prologue.append(node)
    } else {
      epilogue.append(node)
    }
  }

  private func string(_ text: UnsafePointer<xmlChar>?) -> String {
    text.map { String(cString: $0) } ?? ""
  }
}

extension ArraySlice<UInt8> {
  /// Where the last occurrence of a mark begins.
  func lastRange(of mark: StaticString) -> Int? {
    mark.withUTF8Buffer { wanted in
      guard count >= wanted.count else { return nil }
      return (startIndex...(endIndex - wanted.count)).last { start in
        self[start] == wanted[0] && self[start..<(start + wanted.count)].elementsEqual(wanted)
      }
    }
  }
}
