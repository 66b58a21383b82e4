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
    for sentence in sentences.dropFirst() where text.count + sentence.count < usualLength { text += " " + sentence }
    return text
  }

  private static func matches(in text: String, _ wanted: WantedStems) -> [(stem: String, range: Range<Int>)] {
    var matches: [(stem: String, range: Range<Int>)] = []
    Word.forEach(in: text) { word in
      if let stem = wanted.stem(of: word) { matches.append((stem, word.range)) }
    }
    return matches
  }
}

/// The stems to be marked. Most words are told apart by their first letter, which is much cheaper than their stem.
private struct WantedStems {
  private let stems: Set<String>
  private let firstLetters: Set<UInt8>

  init(_ stems: Set<String>) {
    self.stems = stems
    firstLetters = Set((stems + Stem.irregularForms(of: stems)).compactMap(\.utf8.first))
  }

  /// Nil where the word is none of those looked for.
  func stem(of word: Word) -> String? {
    guard let first = word.text.utf8.first, firstLetters.contains(first), !StopWords.contains(word.text) else {
      return nil
    }
    let stem = Stem.of(word.text)
    return stems.contains(stem) ? stem : nil
  }
}

/// Takes a passage apart at full stops, question marks and exclamation marks that a space follows.
enum Sentences {
  static func of(_ passage: String) -> [String] {
    var sentences: [String] = []
    var bytes: [UInt8] = []
    for byte in passage.utf8 {
      let isSpace = byte == UInt8(ascii: " ") || (0x09...0x0D).contains(byte)
      guard isSpace else {
        bytes.append(byte)
        continue
      }
      guard let last = bytes.last, last != UInt8(ascii: " ") else { continue }
      if last == UInt8(ascii: ".") || last == UInt8(ascii: "!") || last == UInt8(ascii: "?") {
        sentences.append(String(decoding: bytes, as: UTF8.self))
        bytes.removeAll(keepingCapacity: true)
      } else {
        bytes.append(UInt8(ascii: " "))
      }
    }
    if !bytes.isEmpty { sentences.append(String(decoding: bytes, as: UTF8.self)) }
    return sentences
  }
}
