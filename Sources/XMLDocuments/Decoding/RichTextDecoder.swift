import Diagnostics
import GuidanceModel

/// Reads running text: collapses space, keeps it between words and inline elements, and drops it at both ends.
struct RichTextDecoder {
  let problems: DecodingProblems

  func text(of element: XMLElement) -> RichText { RichText(runs(of: element)) }

  private func runs(of element: XMLElement) -> [TextRun] {
    var writer = RunWriter(file: element.location.file)
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
