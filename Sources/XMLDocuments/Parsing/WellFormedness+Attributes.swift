import Diagnostics

// Attributes and their quotation marks.
extension WellFormedness {
  var missingQuotes: Diagnostic {
    let name = lastName(before: place)
    let isTypographic =
      parse.text[place...].starts(with: "\u{201C}".utf8) || parse.text[place...].starts(with: "\u{201D}".utf8)
    return problem(
      "missing-quotes",
      isTypographic
        ? "the value of \(name.text) stands in typographic quotation marks"
        : "the value of \(name.text) does not begin with a quotation mark",
      "Write \(name.text)=\"...\" with straight quotation marks.",
      at: name.offset
    )
  }

  /// Either a `<` that was meant, or a quotation mark that is missing further to the left.
  var lessThanInValue: Diagnostic {
    let value = openValue
    if value.text.contains(where: { $0 == UInt8(ascii: ">") || $0 == UInt8(ascii: "\n") }) {
      return unclosedQuote(value.name)
    }
    return problem(
      "bare-less-than",
      "the value of \(value.name.text) contains <",
      "Write &lt; instead, or add the quotation mark that closes the value.",
      at: place
    )
  }

  var missingValue: Diagnostic {
    let name = complaint.first ?? ""
    return problem(
      "missing-value",
      "the attribute \(name) has no value",
      "Write \(name)=\"...\"; if the < before it is a less-than sign, write &lt; instead.",
      at: place - name.utf8.count
    )
  }

  var repeatedAttribute: Diagnostic {
    let name = complaint.first ?? ""
    let tag = parse.lastIndex(of: "<", before: place)
    let places = StartTag(parse.text, at: tag).attributeOffsets.filter { offset in
      parse.text[offset...].prefix { $0 != UInt8(ascii: "=") && !Whitespace.isSpace($0) }.elementsEqual(name.utf8)
    }
    return problem(
      "repeated-attribute",
      "the attribute \(name) stands twice in one tag",
      "Delete one of the two.",
      at: places.dropFirst().first ?? tag
    )
  }

  /// After a value comes neither a space nor the end of the tag: often a quotation mark is missing before it.
  var brokenAttributes: Diagnostic {
    if parse.text[place...].first == UInt8(ascii: "<") { return unclosedTag }
    if parse.text[parse.lastIndex(of: "<", before: place)...].starts(with: "<?xml".utf8) { return brokenDeclaration }
    if parse.text[..<place].last == UInt8(ascii: "\""), let before = closedValue, before.text.last == UInt8(ascii: "=")
    {
      return unclosedQuote(before.name)
    }
    return problem(
      "broken-attributes",
      "the attributes of this tag cannot be read from here on",
      "Write each as name=\"value\", with a space before it.",
      at: place
    )
  }

  private func unclosedQuote(_ name: (text: String, offset: Int)) -> Diagnostic {
    problem(
      "missing-quotes",
      "the value of \(name.text) has no closing quotation mark",
      "Add the quotation mark at the end of the value.",
      at: name.offset
    )
  }

  private typealias Value = (name: (text: String, offset: Int), text: ArraySlice<UInt8>)

  /// The value that the parser was reading: from the first quotation mark of its attribute to where it stands.
  private var openValue: Value {
    var quote = parse.lastIndex(of: "<", before: place)
    var mark: UInt8?
    for offset in quote..<place {
      let byte = parse.text[offset]
      if byte == mark {
        mark = nil
      } else if mark == nil, byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
        (mark, quote) = (byte, offset)
      }
    }
    return (lastName(before: quote), parse.text[min(quote + 1, place)..<place])
  }

  /// The value whose closing quotation mark the parser has just passed.
  private var closedValue: Value? {
    let close = place - 1
    let tag = parse.lastIndex(of: "<", before: close)
    guard let quote = parse.text[tag..<close].lastIndex(of: UInt8(ascii: "\"")) else { return nil }
    return (lastName(before: quote), parse.text[(quote + 1)..<close])
  }

  /// The name of the attribute whose value begins at an offset.
  private func lastName(before offset: Int) -> (text: String, offset: Int) {
    func isFill(_ byte: UInt8) -> Bool { Whitespace.isSpace(byte) || byte == UInt8(ascii: "=") }
    let end = (parse.text[..<offset].lastIndex { !isFill($0) }).map { $0 + 1 } ?? 0
    let start = (parse.text[..<end].lastIndex(where: isFill)).map { $0 + 1 } ?? 0
    return (Help.excerpt(String(decoding: parse.text[start..<end], as: UTF8.self)), start)
  }
}
