package import GuidanceModel

/// The sentence of an entry that answers a question best.
package struct Snippet: Hashable, Sendable {
  package var text: String
  /// Where words of the question stand: offsets in UTF-8 bytes, in order, none overlapping.
  package var highlights: [Range<Int>]

  /// About as much as fits on two lines of a terminal; a longer sentence is kept whole.
  static let usualLength = 160

  /// The sentence with most of the stems, the first of several, with the next one where it is short; the entry's first where
  /// none has any.
  package init(of entry: Entry, stems: Set<String>) {
    let passages = entry.passages.map { Sentences.of($0) }
    var best = (count: 0, passage: 0, sentence: 0)
    for (passage, sentences) in passages.enumerated() {
      for (index, sentence) in sentences.enumerated() {
        let count = Set(Self.matches(in: sentence, stems).map(\.stem)).count
        if count > best.count { best = (count, passage, index) }
      }
    }
    let sentences = passages.indices.contains(best.passage) ? passages[best.passage][best.sentence...] : []
    text = Self.joined(sentences)
    highlights = Self.matches(in: text, stems).map(\.range)
  }

  private static func joined(_ sentences: ArraySlice<String>) -> String {
    var text = sentences.first ?? ""
    for sentence in sentences.dropFirst() where text.count + sentence.count < usualLength { text += " " + sentence }
    return text
  }

  private static func matches(in text: String, _ stems: Set<String>) -> [(stem: String, range: Range<Int>)] {
    Word.all(in: text).compactMap { word in
      let stem = Stem.of(word.text)
      return stems.contains(stem) && !StopWords.contains(word.text) ? (stem, word.range) : nil
    }
  }
}

/// Takes a passage apart at full stops, question marks and exclamation marks that a space follows.
enum Sentences {
  static func of(_ passage: String) -> [String] {
    var sentences: [String] = []
    var sentence = ""
    var endsHere = false
    for character in passage.split(whereSeparator: \.isWhitespace).joined(separator: " ") {
      if endsHere, character == " " {
        sentences.append(sentence)
        sentence = ""
      } else {
        sentence.append(character)
      }
      endsHere = ".!?".contains(character)
    }
    return sentence.isEmpty ? sentences : sentences + [sentence]
  }
}
