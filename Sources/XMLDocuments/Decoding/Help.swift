/// Words for messages, made from the schema's documentation.
enum Help {
  /// ` (what it is for)`, from the first sentence of a documentation; empty where that says no more than a name.
  static func aside(_ documentation: String) -> String {
    let sentence = lowered(firstSentence(of: documentation))
    return sentence.contains(" ") && sentence.split(separator: " ").count > 2 ? " (\(sentence))" : ""
  }

  /// A text from a file, safe to show: not longer than a line, and without control characters.
  static func excerpt(_ text: String) -> String {
    var shown = String.UnicodeScalarView()
    for scalar in text.unicodeScalars.prefix(80) {
      shown.append(scalar.properties.generalCategory == .control ? "\u{FFFD}" : scalar)
    }
    return String(shown) + (text.unicodeScalars.count > 80 ? "..." : "")
  }

  /// `<a>, <b> or <c>`.
  static func elements(_ names: [String], joinedBy word: String = "or") -> String {
    list(names.map { "<\($0)>" }, joinedBy: word)
  }

  /// `a, b or c`.
  static func list(_ words: [String], joinedBy word: String = "or") -> String {
    words.count < 2 ? words.joined() : words.dropLast().joined(separator: ", ") + " \(word) " + (words.last ?? "")
  }

  /// A whole documentation with a small first letter and a full stop.
  static func sentences(_ documentation: String) -> String {
    documentation.isEmpty ? "" : lowered(documentation.hasSuffix(".") ? documentation : documentation + ".")
  }

  private static func firstSentence(of text: String) -> String {
    let sentence = text.range(of: ". ").map { String(text[..<$0]) } ?? text
    return sentence.hasSuffix(".") && !sentence.hasSuffix("...") ? String(sentence.dropLast()) : sentence
  }

  /// With a small first letter, unless it begins an abbreviation as in `ISBN-13`.
  private static func lowered(_ text: String) -> String {
    guard let first = text.first, !text.dropFirst().prefix(1).allSatisfy(\.isUppercase) else { return text }
    return first.lowercased() + text.dropFirst()
  }
}

extension String {
  /// Where a mark first stands.
  fileprivate func range(of mark: String) -> Index? {
    indices.first { self[$0...].hasPrefix(mark) }
  }
}
