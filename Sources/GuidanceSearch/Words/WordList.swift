/// Words of the program, and what each stands for where that is another: `began=begin begun=begin`.
///
/// A list that is looked through by halving: a short run of the program is over before a set of them had been filled.
struct WordList: Sendable {
  private let text: StaticString
  /// Where each word begins, in bytes.
  private let starts: [Int]

  /// - Parameter text: in alphabetical order, with spaces or line breaks between.
  init(_ text: StaticString) {
    self.text = text
    var starts: [Int] = []
    text.withUTF8Buffer { bytes in
      for place in bytes.indices where Self.isLetter(bytes[place]) && (place == 0 || Self.isGap(bytes[place - 1])) {
        starts.append(place)
      }
    }
    self.starts = starts
  }

  func contains(_ word: String) -> Bool { place(of: word) != nil }

  /// What a word stands for; nil for one that is not in the list.
  func meaning(of word: String) -> String? { place(of: word).map { meaning(at: $0) } }

  /// The words that stand for one of these.
  func words(meaning wanted: [String]) -> [String] {
    starts.filter { wanted.contains(meaning(at: $0)) }.map { part(at: $0) }
  }

  /// All words in their order.
  var words: [String] { starts.map { part(at: $0) } }

  private func place(of word: String) -> Int? {
    var word = word
    return word.withUTF8 { word in
      var (low, high) = (0, starts.count)
      while low < high {
        let middle = (low + high) / 2
        let order = order(ofWordAt: starts[middle], against: word)
        if order == 0 { return starts[middle] }
        if order < 0 { low = middle + 1 } else { high = middle }
      }
      return nil
    }
  }

  /// Negative where the word of the list comes first, 0 where both are the same.
  private func order(ofWordAt start: Int, against word: UnsafeBufferPointer<UInt8>) -> Int {
    text.withUTF8Buffer { bytes in
      var place = 0
      while start + place < bytes.count, Self.isLetter(bytes[start + place]) {
        guard place < word.count else { return 1 }
        if bytes[start + place] != word[place] { return Int(bytes[start + place]) - Int(word[place]) }
        place += 1
      }
      return place - word.count
    }
  }

  private func meaning(at start: Int) -> String {
    let end = start + part(at: start).utf8.count
    return text.withUTF8Buffer { end < $0.count && $0[end] == UInt8(ascii: "=") } ? part(at: end + 1) : part(at: start)
  }

  private func part(at start: Int) -> String {
    text.withUTF8Buffer { bytes in
      let end = bytes[start...].firstIndex { !Self.isLetter($0) } ?? bytes.endIndex
      return String(decoding: bytes[start..<end], as: UTF8.self)
    }
  }

  private static func isLetter(_ byte: UInt8) -> Bool { !isGap(byte) && byte != UInt8(ascii: "=") }

  private static func isGap(_ byte: UInt8) -> Bool { byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\n") }
}
