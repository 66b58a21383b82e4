import Diagnostics
import GuidanceModel

/// Reads running text: collapses space, keeps it between words and inline elements, and drops it at both ends.
struct RichTextDecoder {
  let problems: DecodingProblems

  func text(of element: XMLElement) -> RichText { RichText(runs(of: element)) }

  private func runs(of element: XMLElement) -> [TextRun] {
    var writer = RunWriter()
    for child in element.children {
      switch child {
      case .text(let piece): writer.add(piece)
      case .element(let inline): if let run = run(inline) { writer.add(run) }
      case .comment, .instruction: break
      }
    }
    return writer.finished()
  }

  private func run(_ inline: XMLElement) -> TextRun? {
    let decoder = ElementDecoder(inline, problems: problems)
    switch inline.name {
    case "q": return TextRun(.quotation(runs(of: inline)), at: inline.location)
    case "em": return TextRun(.emphasis(decoder.line), at: inline.textLocation)
    case "term":
      let (language, meaning) = (decoder.requiredString("lang"), decoder.requiredString("means"))
      guard let language, let meaning else { return nil }
      return TextRun(.term(decoder.line, language: language, meaning: meaning), at: inline.textLocation)
    case "name": return decoder.requiredValue("of").map { TextRun(.name($0), at: inline.location) }
    default:
      problems.isUnknown(inline)
      return nil
    }
  }
}

/// Puts pieces of text and inline elements together.
private struct RunWriter {
  private var runs: [TextRun] = []
  private var words: [UInt8] = []
  private var wordsLocation: SourceLocation?
  /// Where the space stands that has not been written yet, because nothing has followed it so far.
  private var pendingSpace: SourceLocation?

  mutating func add(_ piece: XMLText) {
    var text = piece.text
    var place = piece.location
    text.withUTF8 { bytes in
      for byte in bytes {
        if Whitespace.isSpace(byte) {
          pendingSpace = place
        } else {
          writeSpace()
          if words.isEmpty { wordsLocation = place }
          words.append(byte)
        }
        place.advance(over: byte)
      }
    }
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

  private mutating func writeSpace() {
    defer { pendingSpace = nil }
    guard let pendingSpace, !words.isEmpty || !runs.isEmpty else { return }
    if words.isEmpty { wordsLocation = pendingSpace }
    words.append(0x20)
  }

  private mutating func flush() {
    guard let wordsLocation, !words.isEmpty else { return }
    runs.append(TextRun(.words(String(decoding: words, as: UTF8.self)), at: wordsLocation))
    words.removeAll(keepingCapacity: true)
  }
}

extension SourceLocation {
  /// Moves past one byte of UTF-8: a new line, a new scalar, or neither.
  fileprivate mutating func advance(over byte: UInt8) {
    if byte == 0x0A {
      (line, column) = (line + 1, 1)
    } else if byte & 0xC0 != 0x80 {
      column += 1
    }
  }
}
