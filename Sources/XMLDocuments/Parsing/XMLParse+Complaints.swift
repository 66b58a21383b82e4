import CLibXML2
import Diagnostics

// What the parser complains about.
extension XMLParse {
  /// Keeps each complaint up to the first that upsets everything after it.
  func complain(_ complaint: ParserComplaint) {
    validation?.giveUp()
    guard !isLost, complaint.code != XML_ERR_USER_STOP, complaint.code != XML_WAR_UNKNOWN_VERSION else { return }
    let finding = isCutOff(complaint.code) ? cutOff : WellFormedness(complaint, at: offset, in: self).finding
    isLost = finding.isFinal || diagnostics.count >= MistakeLimit.perFile
    if finding.diagnostic != diagnostics.last { diagnostics.append(finding.diagnostic) }
  }

  private var cutOff: WellFormedness.Finding {
    .init(diagnostic: .cutOff(inside: open.last, at: lines.location(at: text.count)), isFinal: true)
  }

  /// Whether the file ends where something is still open: then that is the news, not what the parser missed.
  private func isCutOff(_ code: xmlParserErrors) -> Bool {
    let saysMore = [XML_ERR_TAG_NAME_MISMATCH, XML_ERR_COMMENT_NOT_FINISHED, XML_ERR_CDATA_NOT_FINISHED]
    guard root == nil, text.contains(UInt8(ascii: "<")), !saysMore.contains(code) else { return false }
    return text[min(offset, text.count)...].allSatisfy(Whitespace.isSpace)
  }
}
