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
  package var plain: String { runs.map(\.plain).joined() }

  package var isEmpty: Bool { plain.allSatisfy(\.isWhitespace) }
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

  package init(_ content: Content, at location: SourceLocation) {
    self.content = content
    self.location = location
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
