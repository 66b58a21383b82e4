import Diagnostics
import GuidanceModel

extension ElementDecoder {
  func source() -> Source? {
    let (id, kind): (Located<SourceID>?, _) = (requiredIdentifier("id"), requiredValue("kind", as: Source.Kind.self))
    let (year, seen) = (requiredInteger("year", in: 1...9999), requiredValue("seen", as: Source.Seen.self))
    let (title, carries) = (requiredLine("title"), requiredText("carries"))
    let isbn = locatedLines("isbn").first
    _ = required("author")
    if let isbn, !ISBN.hasRightCheckDigit(isbn.value) { problems.report(.wrongISBN(isbn)) }
    guard let id, let kind, let year, let seen, let title, let carries else { return nil }
    return Source(
      id: id.value,
      kind: kind,
      year: year,
      seen: seen,
      cultures: identifiers("culture"),
      authors: lines("author"),
      title: title,
      container: optionalLine("in"),
      publisher: optionalLine("publisher"),
      isbn: isbn,
      doi: optionalLine("doi"),
      carries: carries,
      location: location
    )
  }
}

/// The check digit of an ISBN-13 (ISO 2108): the digits, weighed 1 and 3 in turn, add up to a multiple of ten.
enum ISBN {
  static func hasRightCheckDigit(_ text: String) -> Bool {
    let digits = text.filter { $0 != "-" }.compactMap(\.wholeNumberValue)
    return digits.count == 13 && weightedSum(digits).isMultiple(of: 10)
  }

  /// The last digit that would be right for the first twelve; nil where there are not thirteen.
  static func rightCheckDigit(for text: String) -> Int? {
    let digits = text.filter { $0 != "-" }.compactMap(\.wholeNumberValue)
    return digits.count == 13 ? (10 - weightedSum(digits.dropLast()) % 10) % 10 : nil
  }

  private static func weightedSum(_ digits: some Collection<Int>) -> Int {
    digits.enumerated().reduce(0) { $0 + $1.element * ($1.offset.isMultiple(of: 2) ? 1 : 3) }
  }
}

extension Diagnostic {
  fileprivate static func wrongISBN(_ isbn: Located<String>) -> Diagnostic {
    let hint = ISBN.rightCheckDigit(for: isbn.value).map { ": if the other digits are right, the last is \($0)" } ?? ""
    return Diagnostic(
      id: "isbn-check-digit",
      severity: .error,
      location: isbn.location,
      reason: "the ISBN \(isbn.value) fails its check digit",
      response: "Compare it with the book\(hint)."
    )
  }
}
