import CLibXML2
import Diagnostics

// What the parser complains about, in words that help.
extension XMLParse {
  /// Keeps the first complaint of those that upset everything after them, and each of those that do not.
  func complain(_ complaint: ParserComplaint) {
    guard !isLost, complaint.code != XML_ERR_USER_STOP else { return }
    let place = offset
    if isCutOff(at: place) {
      isLost = true
      diagnostics.append(.cutOff(inside: open.last, at: lines.location(at: text.count)))
      return
    }
    let problem = WellFormedness(complaint, at: place, in: self).problem()
    isLost = problem.isFinal
    diagnostics.append(problem.diagnostic)
  }

  /// Whether nothing but space is left although something is still open.
  private func isCutOff(at place: Int) -> Bool {
    guard root == nil, elementCount > 0 || text.contains(UInt8(ascii: "<")) else { return false }
    return text[min(place, text.count)...].allSatisfy { " \t\n".utf8.contains($0) }
  }
}
