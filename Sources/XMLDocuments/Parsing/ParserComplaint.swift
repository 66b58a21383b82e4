import CLibXML2

/// What libxml2 says is wrong, as values.
struct ParserComplaint {
  var code: xmlParserErrors
  /// In its own words.
  var message: String
  /// The names it speaks of, as far as it gives them.
  var first: String?
  var second: String?

  init(_ error: xmlError) {
    code = xmlParserErrors(rawValue: UInt32(bitPattern: error.code))
    message = error.message.map { String(cString: $0) } ?? ""
    first = error.str1.map { String(cString: $0) }
    second = error.str2.map { String(cString: $0) }
  }
}
