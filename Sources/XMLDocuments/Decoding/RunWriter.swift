import Diagnostics
import GuidanceModel

/// Puts pieces of text and inline elements together, with one space for each stretch of space between them.
struct RunWriter {
  private let file: String
  private var runs: [TextRun] = []
  private var words: [UInt8] = []
  private var breaks: [TextBreak] = []
  private var wordsPlace = Place(line: 1, column: 1)
  /// Where the next character stands if nothing is left out before it.
  private var expectedPlace = Place(line: 1, column: 1)
  /// Where the space stands that has not been written yet, because nothing has followed it so far: its last character.
  private var pendingSpace: Place?

  private struct Place: Equatable {
    var line: Int
    var column: Int
  }

  init(file: String) { self.file = file }

  mutating func add(_ piece: XMLText) {
    var text = piece.text
    var place = Place(line: piece.location.line, column: piece.location.column)
    text.withUTF8 { bytes in
      words.reserveCapacity(words.count + bytes.count)
      var offset = 0
      while offset < bytes.count {
        if Whitespace.isSpace(bytes[offset]) {
          pendingSpace = place
          let isLineEnd = bytes[offset] == 0x0A
          place = isLineEnd ? Place(line: place.line + 1, column: 1) : Place(line: place.line, column: place.column + 1)
          offset += 1
        } else {
          let start = offset
          while offset < bytes.count, !Self.endsWords(bytes, at: offset) { offset += 1 }
          addWords(UnsafeBufferPointer(rebasing: bytes[start..<offset]), at: &place)
        }
      }
    }
  }

  /// Whether there is more than one space between words here: a single one is written as it stands.
  private static func endsWords(_ bytes: UnsafeBufferPointer<UInt8>, at offset: Int) -> Bool {
    guard Whitespace.isSpace(bytes[offset]) else { return false }
    return bytes[offset] != 0x20 || offset + 1 == bytes.count || Whitespace.isSpace(bytes[offset + 1])
  }

  /// Some words with single spaces between them.
  private mutating func addWords(_ some: UnsafeBufferPointer<UInt8>, at place: inout Place) {
    if pendingSpace != nil { writeSpace() }
    if words.isEmpty { (wordsPlace, expectedPlace) = (place, place) }
    if place != expectedPlace { addBreak(at: place) }
    words.append(contentsOf: some)
    let columns = some.count { $0 & 0xC0 != 0x80 }
    place.column += columns
    expectedPlace.column += columns
  }

  mutating func add(_ run: TextRun) {
    writeSpace()
    flush()
    runs.append(run)
  }

  mutating func finished() -> [TextRun] {
    flush()
    return runs
  }

  /// Space at the beginning is dropped, and at the end it is never written.
  private mutating func writeSpace() {
    guard let place = pendingSpace else { return }
    pendingSpace = nil
    guard !words.isEmpty || !runs.isEmpty else { return }
    if words.isEmpty { (wordsPlace, expectedPlace) = (place, place) }
    words.append(0x20)
    expectedPlace.column += 1
  }

  private mutating func addBreak(at place: Place) {
    breaks.append(TextBreak(byte: words.count, line: place.line, column: place.column))
    expectedPlace = place
  }

  private mutating func flush() {
    guard !words.isEmpty else { return }
    let place = SourceLocation(file: file, line: wordsPlace.line, column: wordsPlace.column)
    runs.append(TextRun(.words(String(decoding: words, as: UTF8.self)), at: place, breaks: breaks))
    words.removeAll(keepingCapacity: true)
    breaks.removeAll()
  }
}
