package import Diagnostics

/// Whose name stands at a place in a text.
package enum NameSlot: String, Sendable, CaseIterable {
  case partner
  case reader
  case mentor
  case mentoree
}

/// Running text as an author wrote it: plain words with quotations, terms and places for names.
package struct RichText: Hashable, Sendable {
  package var runs: [TextRun]

  package init(_ runs: [TextRun] = []) { self.runs = runs }

  /// All words in order, places for names left out: what rules and the index read.
  package var plain: String { runs.count == 1 ? runs[0].plain : runs.map(\.plain).joined() }

  package var isEmpty: Bool {
    // Nearly every text begins with a letter.
    if case .words(let words)? = runs.first?.content, let sign = words.utf8.first, (0x21...0x7E).contains(sign) {
      return false
    }
    return plain.allSatisfy(\.isWhitespace)
  }
}

/// A place where space that was read as one space stood for more than that in the file, or something was left out.
package struct TextBreak: Hashable, Sendable {
  /// Bytes of UTF-8 before it in the words of its run.
  package var byte: Int
  /// The line of what follows, from 1.
  package var line: Int
  /// The column of what follows in Unicode scalars, from 1.
  package var column: Int

  package init(byte: Int, line: Int, column: Int) {
    self.byte = byte
    self.line = line
    self.column = column
  }
}

/// One piece of running text, with its place.
package struct TextRun: Hashable, Sendable {
  package indirect enum Content: Hashable, Sendable {
    case words(String)
    case emphasis(String)
    /// A word of another language. `language` is a BCP 47 tag, `meaning` plain English.
    case term(String, language: String, meaning: String)
    case name(NameSlot)
    /// A sentence to say, word for word, without its marks.
    case quotation([TextRun])
  }

  package var content: Content
  package var location: SourceLocation
  /// Where the words go on elsewhere than the count of characters says, in order: after a line break, after a comment.
  package var breaks: [TextBreak]

  package init(_ content: Content, at location: SourceLocation, breaks: [TextBreak] = []) {
    self.content = content
    self.location = location
    self.breaks = breaks
  }

  /// Where a character of the words stands in the file.
  /// - Parameter byte: bytes of UTF-8 before it in the words; for a quotation, its own place is given.
  package func place(atByte byte: Int) -> SourceLocation {
    guard case .words(let words) = content else { return atByteOfLine(byte) }
    let last = breaks.last { $0.byte <= byte }
    let bytes = words.utf8.dropFirst(last?.byte ?? 0).prefix(byte - (last?.byte ?? 0))
    var place = location
    if let last { (place.line, place.column) = (last.line, last.column) }
    place.column += bytes.count { $0 & 0xC0 != 0x80 }
    return place
  }

  private func atByteOfLine(_ byte: Int) -> SourceLocation {
    if case .quotation = content { return location }
    var place = location
    place.column += plain.utf8.prefix(byte).count { $0 & 0xC0 != 0x80 }
    return place
  }

  /// The words alone.
  package var plain: String {
    switch content {
    case .words(let words), .emphasis(let words), .term(let words, _, _): words
    case .name: ""
    case .quotation(let runs): runs.map(\.plain).joined()
    }
  }
}
