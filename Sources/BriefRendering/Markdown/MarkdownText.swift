/// Text of others inside Markdown: it stays what it is.
enum MarkdownText {
  /// The text with every character escaped that GitHub's Markdown could take for markup, on one line.
  ///
  /// `escaped("*x* <b> a|b")` is `\*x\* \<b\> a\|b`.
  static func escaped(_ text: String) -> String {
    let words = TerminalText.safe(text).utf8.split(separator: 0x20).joined(separator: [0x20])
    let scalars = Array(String(decoding: Array(words), as: UTF8.self).unicodeScalars)
    var output = String.UnicodeScalarView()
    for (index, scalar) in scalars.enumerated() {
      let next = index + 1 < scalars.count ? scalars[index + 1] : nil
      if isMarkup(scalar, before: next) { output.append("\\") }
      output.append(scalar)
    }
    return escapedStart(String(output))
  }

  /// A colon starts an emoji's name only before a letter, so that times keep their look.
  private static func isMarkup(_ scalar: Unicode.Scalar, before next: Unicode.Scalar?) -> Bool {
    switch scalar {
    case "\\", "`", "*", "_", "[", "]", "<", ">", "|", "~", "$", "&", "#": true
    case ":": next?.properties.isAlphabetic == true
    default: false
    }
  }

  /// What would begin a list or a rule at the start of a line or of an item.
  private static func escapedStart(_ text: String) -> String {
    guard let first = text.first else { return text }
    if "-+=".contains(first) { return "\\" + text }
    let digits = text.prefix { $0.isASCII && $0.isNumber }
    let rest = text.dropFirst(digits.count)
    guard !digits.isEmpty, let mark = rest.first, mark == "." || mark == ")" else { return text }
    return digits + "\\" + rest
  }
}
