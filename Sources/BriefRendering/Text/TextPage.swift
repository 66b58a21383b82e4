/// Lines of text that grow from the top, broken to a width, with a mark and a label before the words.
struct TextPage {
  let columns: TextColumns
  private let isColoured: Bool
  private(set) var lines: [String] = []

  init(width: Int?, isColoured: Bool) {
    columns = TextColumns(width: width)
    self.isColoured = isColoured
  }

  /// Everything so far, with a line break at the end.
  var text: String { lines.map { $0 + "\n" }.joined() }

  /// Words after a prefix that is as wide as the indent or narrower; the lines that follow stand under the words,
  /// further in by the hang.
  mutating func add(_ words: StyledText, prefix: StyledText = StyledText(), indent: Int = 0, hang: Int = 0) {
    let wrapper = TextWrapper(width: columns.room(after: indent + hang), isColoured: isColoured)
    for (index, line) in wrapper.lines(words).enumerated() {
      let isFirst = index == 0
      let margin = isFirst ? set(prefix, paddedTo: indent) : String(repeating: " ", count: indent + hang)
      append(margin + line)
    }
  }

  /// Words with a mark in the gutter and a label in its column. A label that is wider than its column stands on a
  /// line of its own; on a narrow page it runs in.
  mutating func add(_ words: StyledText, mark: String, label: String?, labelStyle: StyledText.Style) {
    let gutter = columns.gutter
    guard let label else { return add(words, prefix: StyledText(mark, .bold), indent: gutter) }
    var prefix = StyledText(mark.isEmpty ? String(repeating: " ", count: gutter) : mark + " ", .bold)
    if columns.label == 0 {
      var runIn = StyledText(label + ":", labelStyle)
      runIn.append(" ")
      runIn.append(words)
      return add(runIn, prefix: prefix, indent: gutter, hang: 2)
    }
    if DisplayWidth.of(TerminalText.safe(label)) < columns.label {
      prefix.append(label, labelStyle)
      return add(words, prefix: prefix, indent: columns.text)
    }
    add(StyledText(label, labelStyle), prefix: prefix, indent: gutter)
    add(words, indent: columns.text)
  }

  /// A heading with a rule below it.
  mutating func addHeading(_ title: String, rule: Character = "─") {
    let before = lines.count
    add(StyledText(title, .bold))
    let longest = lines[before...].count > 1 ? columns.width : nil
    let cells = longest ?? DisplayWidth.of(TerminalText.safe(title))
    addRule(rule, cells: cells)
  }

  mutating func addRule(_ rule: Character, cells: Int) {
    add(StyledText(String(repeating: rule, count: max(1, cells)), .dim))
  }

  /// A line whose spaces count: a picture. It is not broken.
  mutating func addDrawn(_ drawing: String, indent: Int) {
    append(String(repeating: " ", count: indent) + TerminalText.safe(drawing))
  }

  /// An empty line, never two.
  mutating func skip() {
    if let last = lines.last, !last.isEmpty { lines.append("") }
  }

  /// Parts one document from the next.
  mutating func separate() {
    skip()
    addRule("═", cells: columns.width ?? 72)
    skip()
  }

  private mutating func append(_ line: String) {
    var line = line
    while line.utf8.last == UInt8(ascii: " ") { line.removeLast() }
    lines.append(line)
  }

  private func set(_ prefix: StyledText, paddedTo cells: Int) -> String {
    let width = prefix.runs.reduce(0) { $0 + DisplayWidth.of($1.text) }
    let set = prefix.runs.map {
      isColoured && !$0.text.allSatisfy(\.isWhitespace) ? $0.style.applied(to: $0.text) : $0.text
    }
    return set.joined() + String(repeating: " ", count: max(0, cells - width))
  }
}
