package import Diagnostics

/// The leave to break a rule, as it stands in a file: `<?waive sentence-length It is a quotation.?>`.
package struct WaiverNote: Hashable, Sendable {
  /// The first word; empty where there is none.
  package var rule: String
  /// Everything after it.
  package var reason: String
  /// The id of what it stands in: an entry, a culture, a topic, a source. Nil where it stands in nothing that has one:
  /// then it is about its own line.
  package var owner: String?
  package var location: SourceLocation

  package static let target = "waive"

  init(_ instruction: XMLInstruction, owner: String?) {
    let words = instruction.text.split(maxSplits: 1, whereSeparator: \.isWhitespace)
    rule = words.first.map(String.init) ?? ""
    reason = words.count > 1 ? Whitespace.collapsed(String(words[1])) : ""
    self.owner = owner
    location = instruction.location
  }
}

extension XMLDocument {
  /// All waivers of the file, in order.
  var waivers: [WaiverNote] {
    var found: [WaiverNote] = []
    (prologue + [.element(root)] + epilogue).forEach { $0.collectWaivers(into: &found, owner: nil) }
    return found
  }
}

extension XMLNode {
  fileprivate func collectWaivers(into found: inout [WaiverNote], owner: String?) {
    switch self {
    case .instruction(let instruction) where instruction.target == WaiverNote.target:
      found.append(WaiverNote(instruction, owner: owner))
    case .element(let element):
      let owner = element.ownID ?? owner
      for child in element.children { child.collectWaivers(into: &found, owner: owner) }
    case .instruction, .text, .comment: break
    }
  }
}

extension XMLElement {
  /// What findings call the element; nil for one that is only a part of another.
  fileprivate var ownID: String? {
    switch name {
    case "statement", "list": nil
    case "programme": name
    default: attribute("id").map { Whitespace.collapsed($0.value) }
    }
  }
}
