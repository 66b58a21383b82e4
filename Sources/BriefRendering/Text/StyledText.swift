/// Text with the few ways a terminal can set it.
struct StyledText: Hashable {
  enum Style: Hashable {
    case plain
    case bold
    case dim
  }

  struct Run: Hashable {
    var text: String
    var style: Style
  }

  private(set) var runs: [Run] = []

  init() {}

  init(_ text: String, _ style: Style = .plain) { append(text, style) }

  /// The text with what stands at these offsets in UTF-8 bytes in bold; they are in order and do not overlap.
  init(_ text: String, bold: [Range<Int>]) {
    let bytes = Array(text.utf8)
    var end = 0
    for range in bold where range.lowerBound >= end && range.upperBound <= bytes.count {
      append(String(decoding: bytes[end..<range.lowerBound], as: UTF8.self))
      append(String(decoding: bytes[range], as: UTF8.self), .bold)
      end = range.upperBound
    }
    append(String(decoding: bytes[end...], as: UTF8.self))
  }

  var isEmpty: Bool { runs.isEmpty }

  /// Takes text from anywhere; what a terminal would obey is replaced here, so nothing else needs to remember it.
  mutating func append(_ text: String, _ style: Style = .plain) {
    guard !text.isEmpty else { return }
    runs.append(Run(text: TerminalText.safe(text), style: style))
  }

  mutating func append(_ other: StyledText) { runs += other.runs }
}

extension StyledText.Style {
  /// The text between the escape sequences of the style.
  func applied(to text: String) -> String {
    switch self {
    case .plain: text
    case .bold: "\u{1B}[1m\(text)\u{1B}[0m"
    case .dim: "\u{1B}[2m\(text)\u{1B}[0m"
    }
  }
}
