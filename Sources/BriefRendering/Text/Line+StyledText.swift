import BriefComposition

extension Line {
  /// The words with their source numbers: `Ask before you advise. [1][3]`.
  func styledText(_ style: StyledText.Style = .plain) -> StyledText {
    var text = StyledText()
    for span in spans { text.append(span, style) }
    if !sources.isEmpty { text.append(" " + sources.map { "[\($0)]" }.joined(), .dim) }
    return text
  }
}

extension StyledText {
  fileprivate mutating func append(_ span: Span, _ style: Style) {
    switch span {
    case .emphasis(let words): append(words, .bold)
    default: append(span.text, style)
    }
  }
}
