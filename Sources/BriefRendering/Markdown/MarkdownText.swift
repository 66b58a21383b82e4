/// Text of others inside Markdown: it stays what it is.
enum MarkdownText {
  /// The text with every character escaped that GitHub's Markdown could take for markup, on one line.
  ///
  /// `escaped("*x* <b> a|b")` is `\*x\* \<b\> a\|b`.
  static func escaped(_ text: String) -> String {
    let words = TerminalText.safe(text).split(separator: " ").joined(separator: " ")
    var output = ""
    var rest = Substring(words)
    while let character = rest.popFirst() {
      if isMarkup(character, before: rest.first) { output += "\\" }
      output.append(character)
    }
    return escapedStart(output)
  }

  /// A colon starts an emoji's name only before a letter, so that times keep their look.
  private static func isMarkup(_ character: Character, before next: Character?) -> Bool {
    character == ":" ? next?.isLetter == true : markup.contains(character)
  }

  private static let markup: Set<Character> = ["\\", "`", "*", "_", "[", "]", "<", ">", "|", "~", "$", "&", "#"]

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
