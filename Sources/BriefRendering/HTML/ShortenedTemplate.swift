/// A template with its long stretches of plain lines set aside: Mustache reads character by character, and most of a page's
/// template is its style sheet.
struct ShortenedTemplate {
  /// The template, a mark for each stretch.
  private(set) var text = ""
  /// By the mark that stands for them: whole lines, without the end of the last.
  private(set) var stretches: [String: Substring] = [:]

  /// Lines without a brace pair are plain, unless the template has delimiters of its own.
  init(_ template: String) {
    guard !template.contains("{{=") else {
      text = template
      return
    }
    var start = template.startIndex
    for line in template.split(separator: "\n", omittingEmptySubsequences: false)
    where line.contains("{{") || line.contains("}}") {
      setAside(template[start..<line.startIndex])
      text += line
      start = line.endIndex
    }
    setAside(template[start...])
  }

  /// The ends of the lines beside a tag stay, since a tag may stand alone on its line.
  private mutating func setAside(_ stretch: Substring) {
    let isEnd = { (character: Character) in character == "\n" }
    let lines = stretch.drop(while: isEnd)
    let ending = lines.reversed().prefix(while: isEnd).count
    let kept = lines.dropLast(ending)
    guard kept.utf8.count > 100 else {
      text += stretch
      return
    }
    let mark = "\u{F8F0}\(stretches.count)\u{F8F1}"
    text += stretch[..<kept.startIndex] + mark + stretch[kept.endIndex...]
    stretches[mark] = kept
  }
}
