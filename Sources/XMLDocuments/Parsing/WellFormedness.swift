import CLibXML2
import Diagnostics

/// Translates one complaint of the parser.
struct WellFormedness {
  private let complaint: ParserComplaint
  private let place: Int
  private let parse: XMLParse

  init(_ complaint: ParserComplaint, at place: Int, in parse: XMLParse) {
    self.complaint = complaint
    self.place = place
    self.parse = parse
  }

  /// The diagnostic, and whether what follows it can no longer be trusted.
  func problem() -> (diagnostic: Diagnostic, isFinal: Bool) {
    switch complaint.code {
    case XML_ERR_TAG_NAME_MISMATCH: (mismatch(), true)
    default: (other(), true)
    }
  }

  private func mismatch() -> Diagnostic { other() }

  private func other() -> Diagnostic {
    Diagnostic(
      id: "not-well-formed",
      severity: .error,
      location: parse.lines.location(at: place),
      reason: complaint.message,
      response: "x"
    )
  }
}
