import BriefRendering
import GuidanceModel
import GuidanceSearch

/// The answer to a question as people read it: the first hit with its advice, its question and when it is likely wrong; the
/// others in two lines each. A bare snippet would be a stereotype.
struct SearchPage {
  private let results: SearchResults
  private let names: CultureNames
  private let page: ParagraphText
  private let width: Int?
  private let explains: Bool

  init(_ results: SearchResults, _ names: CultureNames, _ terminal: Terminal, explains: Bool) {
    self.results = results
    self.names = names
    self.explains = explains
    width = terminal.width.map { min($0, 100) }
    page = ParagraphText(width: width, isColoured: terminal.isColoured)
  }

  var text: String {
    guard let first = results.results.first else { return understood + nothing }
    let others = results.results.dropFirst().map(short).joined(separator: "\n")
    return understood + full(first) + (others.isEmpty ? "" : "\n" + others) + "\n" + facets
  }

  /// What was understood, so that it can be contradicted.
  private var understood: String {
    let read = results.understood
    var parts = read.cultures.map { names[$0] } + read.topics.map(\.text) + read.kinds.map(\.rawValue)
    if let reader = read.reader { parts.append("for the \(reader.rawValue)") }
    var lines = ""
    if let suggestion = results.suggestion {
      lines += page.aside(results.question.isLiteral ? "Did you mean: \(suggestion)" : "Read as: \(suggestion)")
    }
    if !parts.isEmpty { lines += page.aside("Understood: \(parts.joined(separator: " · "))") }
    return lines.isEmpty ? "" : lines + "\n"
  }

  private var nothing: String {
    var text = page.title("Nothing good is held for this question.")
    if !results.nearestTopics.isEmpty {
      text += page.aside("The nearest topics: \(results.nearestTopics.map(\.text).joined(separator: ", ")).")
    }
    return text + page.aside("Browse with: rapport search --topic TOPIC, or rapport list topics")
  }

  private func full(_ result: SearchResult) -> String {
    let core = result.entry.core
    var text = page.title(core.title.value) + page.aside(origin(result.entry))
    for part in shown(result.entry) { text += page.paragraph(part.label, part.text) }
    if let ask = core.ask { text += page.paragraph("Ask", "\u{201C}\(ask.words)\u{201D}") }
    if let unless = core.unless { text += page.paragraph("Unless", unless.words) }
    return text + page.aside("\(core.evidence.rawValue); all of it: rapport show \(core.id)") + explanation(result)
  }

  /// For the reader who asks: the other role's advice is left to `show`.
  private func shown(_ entry: Entry) -> [LabelledText] {
    let paragraphs = entry.paragraphs
    guard let reader = results.understood.reader ?? results.question.reader else { return Array(paragraphs.prefix(6)) }
    let other = ", as \(reader.partner.rawValue)"
    let fitting = paragraphs.filter { paragraph in
      !paragraph.label.hasSuffix(other) && !paragraph.label.contains(other + ",")
        && paragraph.label != "If you are from here"
    }
    return Array(fitting.prefix(6))
  }

  private func short(_ result: SearchResult) -> String {
    let core = result.entry.core
    return page.title(core.title.value) + page.words(result.snippet.text, bold: result.snippet.highlights)
      + page.aside(origin(result.entry)) + explanation(result)
  }

  /// Culture, topics, id and place.
  private func origin(_ entry: Entry) -> String {
    let core = entry.core
    let culture = entry.culture.map { names[$0] } ?? entry.kind.rawValue
    let topics = core.topics.map(\.value.text).joined(separator: ", ")
    return "\(culture) · \(topics) · \(core.id) · \(core.location.file):\(core.location.line)"
  }

  private func explanation(_ result: SearchResult) -> String {
    guard explains else { return "" }
    let parts = result.score.parts.map { "\($0.name) \(rounded($0.value)) x \(rounded($0.weight))" }
    return page.aside("score \(rounded(result.score.total)) = \(parts.joined(separator: " + "))")
  }

  private var facets: String {
    let kinds = EntryKind.allCases.compactMap { kind in
      results.facets.kinds[kind.rawValue].map { "\($0) \(kind.rawValue)" }
    }
    let shown = results.results.count
    let count = results.total > shown ? "\(shown) of \(results.total)" : "\(results.total)"
    let narrower = FacetLines(results: results, names: names, width: width).lines
    return ([count + " results: \(kinds.joined(separator: ", "))."] + narrower).map(page.aside).joined()
  }

  private func rounded(_ value: Double) -> String {
    let hundredths = Int((value * 100).rounded())
    let rest = abs(hundredths % 100)
    return "\(hundredths / 100).\(rest < 10 ? "0" : "")\(rest)"
  }
}
