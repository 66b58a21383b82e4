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
  package init(of entry: Entry, stems: Set<String>) {
    let wanted = WantedStems(stems)
    let passages = entry.passages.map { Sentences.of($0) }
    var best = (count: 0, passage: 0, sentence: 0)
    for (passage, sentences) in passages.enumerated() {
      for (index, sentence) in sentences.enumerated() {
        let count = Set(Self.matches(in: sentence, wanted).map(\.stem)).count
        if count > best.count { best = (count, passage, index) }
      }
    }
    let sentences = passages.indices.contains(best.passage) ? passages[best.passage][best.sentence...] : []
    text = Self.joined(sentences)
    highlights = Self.matches(in: text, wanted).map(\.range)
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

  private static func matches(in text: String, _ wanted: WantedStems) -> [(stem: String, range: Range<Int>)] {
    var matches: [(stem: String, range: Range<Int>)] = []
    Word.forEach(in: text, beginningWith: wanted.firstLetters) { word in
      if let stem = wanted.stem(of: word) { matches.append((stem, word.range)) }
    }
    return matches
  }
}

/// The stems to be marked. Most words are told apart by their first letter, which is much cheaper than their stem.
private struct WantedStems {
  private let stems: Set<String>
  let firstLetters: FirstLetters

  init(_ stems: Set<String>) {
    self.stems = stems
    firstLetters = FirstLetters(of: stems + Stem.irregularForms(of: stems))
  }

  /// Nil where the word is none of those looked for.
  func stem(of word: Word) -> String? {
    guard !StopWords.contains(word.text) else { return nil }
    let stem = Stem.of(word.text)
    return stems.contains(stem) ? stem : nil
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
