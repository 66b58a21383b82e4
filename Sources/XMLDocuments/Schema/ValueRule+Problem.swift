import CLibXML2
import Diagnostics
import GuidanceModel

/// What is wrong with a text.
enum ValueProblem: Equatable {
  case empty
  /// One item that is not among the listed values.
  case notListed(String)
  case notANumber(String)
  case outOfRange(String)
  case notADay(String)
  case notAYear(String)
  /// One item that does not have the form.
  case illFormed(String)
}

extension ValueRule {
  /// The first thing that is wrong; nil where the text fits.
  func problem(in text: String) -> ValueProblem? {
    let text = Whitespace.collapsed(text)
    switch form {
    case .anything: return nil
    case .list(let item):
      let items = text.split(separator: " ")
      return items.isEmpty ? .empty : items.lazy.compactMap { item.problem(in: String($0)) }.first
    case _ where text.isEmpty: return .empty
    case .line: return nil
    case .choice(let choices): return choices.contains { $0.value == text } ? nil : .notListed(text)
    case .number(let range):
      guard let number = Int(text) else { return .notANumber(text) }
      return range.contains(number) ? nil : .outOfRange(text)
    case .day: return CivilDate(text) == nil ? .notADay(text) : nil
    case .year: return text.count == 4 && Int(text) != nil ? nil : .notAYear(text)
    case .pattern(let pattern): return Self.matches(text, pattern) ? nil : .illFormed(text)
    }
  }

  /// The rule for one item of a list; the rule itself where it is none.
  var item: ValueRule { if case .list(let item) = form { item } else { self } }

  /// Whether the whole text matches, by libxml2's own reading of patterns. True where the pattern cannot be read: the
  /// schema's compiler has something to say about that.
  private static func matches(_ text: String, _ pattern: String) -> Bool {
    guard let expression = xmlRegexpCompile(pattern) else { return true }
    defer { xmlRegFreeRegexp(expression) }
    return xmlRegexpExec(expression, text) == 1
  }
}
