import Diagnostics
import GuidanceModel

/// Reads the parts of one element into values of the model.
///
/// Functions named `required...` report what is missing and give nil; the others give nil in silence where nothing
/// stands. Both report what stands there and cannot be read. A caller asks for all parts first and only then gives up, so
/// that every mistake is reported at once.
struct ElementDecoder {
  let element: XMLElement
  let problems: DecodingProblems

  var name: String { element.name }
  var location: SourceLocation { element.location }

  init(_ element: XMLElement, problems: DecodingProblems) {
    self.element = element
    self.problems = problems
  }

  // MARK: Children

  func children(_ name: String) -> [ElementDecoder] {
    var found: [ElementDecoder] = []
    for node in element.children where node.isElement(name) {
      if case .element(let child) = node { found.append(ElementDecoder(child, problems: problems)) }
    }
    return found
  }

  func child(_ name: String) -> ElementDecoder? {
    for node in element.children where node.isElement(name) {
      if case .element(let child) = node { return ElementDecoder(child, problems: problems) }
    }
    return nil
  }

  func required(_ name: String) -> ElementDecoder? {
    if let child = child(name) { return child }
    problems.isMissing([name], in: element)
    return nil
  }

  // MARK: Text

  /// The words of the element on one line; empty where it has none.
  var line: String { Whitespace.collapsed(element.text) }

  /// The words of the element and where the first of them stands.
  var locatedLine: Located<String> { Located(line, at: element.textLocation) }

  func requiredLine(_ name: String) -> String? { requiredLocatedLine(name)?.value }

  func requiredLocatedLine(_ name: String) -> Located<String>? {
    guard let child = required(name) else { return nil }
    let line = child.locatedLine
    guard line.value.isEmpty else { return line }
    problems.isEmpty(child.element)
    return nil
  }

  func lines(_ name: String) -> [String] { children(name).map(\.line).filter { !$0.isEmpty } }

  func locatedLines(_ name: String) -> [Located<String>] {
    children(name).map(\.locatedLine).filter { !$0.value.isEmpty }
  }

  func optionalLine(_ name: String) -> String? { lines(name).first }

  // MARK: Running text

  /// The running text of the element itself; reported and nil where it is empty.
  var requiredText: RichText? {
    let text = RichTextDecoder(problems: problems).text(of: element)
    guard text.isEmpty, text.runs.allSatisfy({ !$0.isName }) else { return text }
    problems.isEmpty(element)
    return nil
  }

  func requiredText(_ name: String) -> RichText? { required(name)?.requiredText }

  func optionalText(_ name: String) -> RichText? { child(name)?.requiredText }
}

extension TextRun {
  /// Whether it stands for a name, which `plain` leaves out.
  fileprivate var isName: Bool { if case .name = content { true } else { false } }
}

extension XMLElement {
  /// Where the first word inside stands; the element itself where there is none.
  var textLocation: SourceLocation {
    for child in children {
      switch child {
      case .text(let piece): if let place = piece.firstWordLocation { return place }
      case .element(let element): if element.text.contains(where: { !$0.isWhitespace }) { return element.textLocation }
      case .comment, .instruction: break
      }
    }
    return location
  }
}
