/// Cuts a line to its first sentences where a page has no room for the rest.
enum Sentences {
  /// The first so many sentences. A sentence ends with `.`, `?` or `!` before a space or the end; one inside a quotation
  /// does not count.
  static func first(_ count: Int, of spans: [Span]) -> [Span] {
    var kept: [Span] = []
    var left = count
    for (index, span) in spans.enumerated() {
      guard case .words(let words) = span else {
        kept.append(span)
        if endsSentence(span, before: spans.dropFirst(index + 1).first) { left -= 1 }
        if left == 0 { return kept }
        continue
      }
      let isLast = index == spans.count - 1
      let (head, ended) = head(of: words, sentences: left, isLast: isLast)
      kept.append(.words(head))
      left -= ended
      if left <= 0 { return kept }
    }
    return kept
  }

  /// The same words in the middle of a sentence: `They work` becomes `they work`; a name keeps its capital.
  static func continued(_ spans: [Span]) -> [Span] {
    guard case .words(let words)? = spans.first else { return spans }
    let first = words.prefix { $0.isLetter }
    guard functionWords.contains(first.lowercased()) else { return spans }
    return [.words(first.lowercased() + words.dropFirst(first.count))] + spans.dropFirst()
  }

  /// Words that begin a condition and are no names.
  private static let functionWords: Set<String> = [
    "a", "an", "another", "both", "he", "in", "it", "one", "she", "some", "the", "their", "there", "they", "this",
    "you",
    "your", "younger", "many", "people", "somebody", "when", "where", "if", "after", "at", "on", "for",
  ]

  /// A quotation that closes with a mark ends a sentence when the words after it begin with a space and a capital.
  private static func endsSentence(_ span: Span, before next: Span?) -> Bool {
    guard case .quotation(let words) = span, let last = words.last, ".?!".contains(last) else { return false }
    guard case .words(let following)? = next else { return next == nil }
    return following.first == " " && following.dropFirst().first?.isUppercase == true
  }

  /// The words up to the end of the last sentence wanted, and how many sentences ended within them.
  ///
  /// By bytes: a mark and a space are one each, and no part of another character.
  private static func head(of words: String, sentences: Int, isLast: Bool) -> (String, Int) {
    let bytes = words.utf8
    var (ended, index) = (0, bytes.startIndex)
    while index < bytes.endIndex {
      let next = bytes.index(after: index)
      if isMark(bytes[index]) && (next == bytes.endIndex ? isLast : bytes[next] == UInt8(ascii: " ")) {
        ended += 1
        if ended == sentences { return (String(words[..<next]), ended) }
      }
      index = next
    }
    return (words, ended)
  }

  private static func isMark(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: ".") || byte == UInt8(ascii: "?") || byte == UInt8(ascii: "!")
  }
}
