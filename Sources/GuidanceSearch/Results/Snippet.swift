package import GuidanceModel

/// The sentence of an entry that answers a question best.
package struct Snippet: Hashable, Sendable {
  package var text: String
  /// Where words of the question stand: offsets in UTF-8 bytes, in order, none overlapping.
  package var highlights: [Range<Int>]

  /// About as much as fits on two lines of a terminal; a longer sentence is kept whole.
  static let usualLength = 160

  /// The sentence with most of the stems, the first of several, with the next one where it is short; the entry's first
  /// where none has any.
  package init(of entry: Entry, stems: some Sequence<String>) {
    var wanted = WantedStems(Array(stems))
    self.init(of: entry, &wanted)
  }

  /// The same for several entries, whose words are looked at once.
  init(of entry: Entry, _ wanted: inout WantedStems) {
    var best: (count: Int, sentences: ArraySlice<String>) = (0, [])
    for (place, passage) in entry.passages.enumerated() {
      let isFirst = place == 0
      // Most passages have none of the words, and need not be taken apart.
      guard isFirst || wanted.count(in: passage) > best.count else { continue }
      let sentences = Sentences.of(passage)
      if isFirst { best.sentences = sentences[...] }
      for (index, sentence) in sentences.enumerated() {
        let count = wanted.count(in: sentence)
        if count > best.count { best = (count, sentences[index...]) }
      }
    }
    text = Self.joined(best.sentences)
    var highlights: [Range<Int>] = []
    wanted.forEach(in: text) { highlights.append($1) }
    self.highlights = highlights
  }

  private static func joined(_ sentences: ArraySlice<String>) -> String {
    var text = sentences.first ?? ""
    var count = text.characterCount
    for sentence in sentences.dropFirst() {
      let more = sentence.characterCount
      guard count + more < usualLength else { continue }
      text += " " + sentence
      count += 1 + more
    }
    return text
  }
}

extension String {
  /// As `count`, without a look at each character where all are plain.
  fileprivate var characterCount: Int { utf8.allSatisfy { $0 < 0x80 && $0 != 0x0D } ? utf8.count : count }
}

/// Takes a passage apart at full stops, question marks and exclamation marks that a space follows.
enum Sentences {
  /// White space inside a sentence becomes one space.
  static func of(_ passage: String) -> [String] {
    var passage = passage
    return passage.withUTF8 { bytes in
      var sentences: [String] = []
      var start = 0
      for (place, byte) in bytes.enumerated() where isSpace(byte) && place > start && ends(bytes[place - 1]) {
        add(bytes[start..<place], to: &sentences)
        start = place + 1
      }
      add(bytes[start...], to: &sentences)
      return sentences
    }
  }

  private static func isSpace(_ byte: UInt8) -> Bool { byte == UInt8(ascii: " ") || (0x09...0x0D).contains(byte) }

  private static func ends(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: ".") || byte == UInt8(ascii: "!") || byte == UInt8(ascii: "?")
  }

  private static func add(_ bytes: Slice<UnsafeBufferPointer<UInt8>>, to sentences: inout [String]) {
    let space = UInt8(ascii: " ")
    guard let first = bytes.firstIndex(where: { !isSpace($0) }), let last = bytes.lastIndex(where: { !isSpace($0) })
    else { return }
    let trimmed = bytes[first...last]
    let isPlain = !zip(trimmed, trimmed.dropFirst()).contains { isSpace($1) && ($1 != space || $0 == space) }
    if isPlain { return sentences.append(String(decoding: trimmed, as: UTF8.self)) }
    let words = trimmed.split(whereSeparator: isSpace).map { String(decoding: $0, as: UTF8.self) }
    sentences.append(words.joined(separator: " "))
  }
}
