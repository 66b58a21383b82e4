import CLibXML2
import Diagnostics

/// Translates one complaint of the parser into a diagnostic that says what to do.
struct WellFormedness {
  let complaint: ParserComplaint
  /// Where the parser stood when it complained, in bytes.
  let place: Int
  let parse: XMLParse

  init(_ complaint: ParserComplaint, at place: Int, in parse: XMLParse) {
    self.complaint = complaint
    self.place = min(place, parse.text.count)
    self.parse = parse
  }

  /// What came of a complaint.
  struct Finding {
    var diagnostic: Diagnostic
    /// Whether the parser has lost its way: what it says from here on is about its own confusion.
    var isFinal: Bool
  }

  var finding: Finding {
    switch complaint.code {
    case XML_ERR_TAG_NAME_MISMATCH: final(mismatchedTag)
    case XML_ERR_TAG_NOT_FINISHED: final(.cutOff(inside: parse.open.last, at: location(at: parse.text.count)))
    case XML_ERR_GT_REQUIRED: final(unclosedTag)
    case XML_ERR_NAME_REQUIRED: nameRequired
    case XML_ERR_ENTITYREF_SEMICOL_MISSING: passing(unfinishedReference)
    case XML_ERR_UNDECLARED_ENTITY: passing(unknownEntity)
    case XML_ERR_INVALID_CHAR, XML_ERR_INVALID_HEX_CHARREF, XML_ERR_INVALID_DEC_CHARREF, XML_ERR_INVALID_CHARREF:
      final(forbiddenCharacter)
    case XML_ERR_MISPLACED_CDATA_END: passing(strayCDATAEnd)
    case XML_ERR_HYPHEN_IN_COMMENT: passing(hyphensInComment)
    case XML_ERR_COMMENT_NOT_FINISHED, XML_ERR_CDATA_NOT_FINISHED: final(endlessSection)
    case XML_ERR_ATTRIBUTE_NOT_STARTED: final(missingQuotes)
    case XML_ERR_LT_IN_ATTRIBUTE: final(lessThanInValue)
    case XML_ERR_ATTRIBUTE_WITHOUT_VALUE: final(missingValue)
    case XML_ERR_ATTRIBUTE_REDEFINED: passing(repeatedAttribute)
    case XML_ERR_SPACE_REQUIRED: final(brokenAttributes)
    case XML_ERR_DOCUMENT_END: final(afterRoot)
    case XML_ERR_DOCUMENT_EMPTY: final(notXML)
    case XML_ERR_RESERVED_XML_NAME, XML_ERR_XMLDECL_NOT_FINISHED: final(brokenDeclaration)
    case XML_NS_ERR_UNDEFINED_NAMESPACE: passing(unknownPrefix)
    default: final(anythingElse)
    }
  }

  private func final(_ diagnostic: Diagnostic) -> Finding { Finding(diagnostic: diagnostic, isFinal: true) }
  private func passing(_ diagnostic: Diagnostic) -> Finding { Finding(diagnostic: diagnostic, isFinal: false) }

  /// The parser wants a name after `&`, after `<`, or where an attribute should begin.
  private var nameRequired: Finding {
    switch place > 0 ? parse.text[place - 1] : 0 {
    case UInt8(ascii: "&"): passing(bareAmpersand)
    case UInt8(ascii: "<"):
      if !parse.open.isEmpty {
        passing(bareLessThan)
      } else if parse.text[place...].first == UInt8(ascii: "/") {
        final(strayEndTag(at: place - 1))
      } else {
        final(notXML)
      }
    default: final(brokenAttributes)
    }
  }

  private var anythingElse: Diagnostic {
    problem(
      "not-well-formed",
      "this is not well-formed XML: \(Help.excerpt(Whitespace.collapsed(complaint.message)))",
      "Compare the line with the lines above it.",
      at: place
    )
  }

  func problem(_ id: String, _ reason: String, _ response: String, at offset: Int) -> Diagnostic {
    Diagnostic(id: id, severity: .error, location: location(at: offset), reason: reason, response: response)
  }

  func location(at offset: Int) -> SourceLocation { parse.lines.location(at: offset) }
}
