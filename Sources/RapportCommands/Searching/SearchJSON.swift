import BriefRendering
import GuidanceModel
import GuidanceSearch

/// The answer to a question as scripts read it.
struct SearchJSON {
  let results: SearchResults
  /// Whether each result says how its score came about.
  let explains: Bool

  init(_ results: SearchResults, explains: Bool = false) {
    self.results = results
    self.explains = explains
  }

  var value: JSONValue {
    [
      "query": .string(results.question.text),
      "understood": [
        "cultures": JSONValue(results.understood.cultures.map(\.text)),
        "topics": JSONValue(results.understood.topics.map(\.text)),
        "kinds": JSONValue(results.understood.kinds.map(\.rawValue)),
        "for": JSONValue(results.understood.reader?.rawValue),
      ],
      "suggestion": JSONValue(results.suggestion),
      "total": .integer(results.total),
      "results": .array(results.results.map(value)),
      "nearestTopics": JSONValue(results.nearestTopics.map(\.text)),
      "facets": facets,
    ]
  }

  /// How many of all answers, by id: of the kinds, the cultures (general guidance is in none), the topics.
  private var facets: JSONValue {
    let counts = results.facets
    return [
      "kinds": counted(counts.kinds), "cultures": counted(counts.cultures), "topics": counted(counts.topics),
    ]
  }

  private func counted(_ counts: Tally) -> JSONValue {
    .object(zip(counts.names, counts.counts).map { JSONValue.Member($0, .integer($1)) })
  }

  private func value(_ result: SearchResult) -> JSONValue {
    let core = result.entry.core
    let value: JSONValue = [
      "id": .string(core.id.text),
      "kind": .string(result.entry.kind.rawValue),
      "culture": JSONValue(result.entry.culture?.text),
      "topics": JSONValue(core.topics.map(\.value.text)),
      "title": .string(core.title.value),
      "snippet": .string(result.snippet.text),
      "ask": JSONValue(core.ask?.words),
      "score": .number(rounded(result.score.total)),
      "file": .string(core.location.file),
      "line": .integer(core.location.line),
      "highlights": .array(highlights(result.snippet)),
    ]
    guard explains, case .object(let members) = value else { return value }
    return .object(members + [JSONValue.Member("explanation", explanation(result.score))])
  }

  /// Where words of the question stand in the snippet: from and up to, in Unicode code points, as Python and jq count.
  private func highlights(_ snippet: Snippet) -> [JSONValue] {
    let bytes = Array(snippet.text.utf8)
    func place(_ offset: Int) -> JSONValue {
      .integer(String(decoding: bytes[..<offset], as: UTF8.self).unicodeScalars.count)
    }
    return snippet.highlights.map { [place($0.lowerBound), place($0.upperBound)] }
  }

  /// Every part of the score, and how sure it is that the entry answers at all.
  private func explanation(_ score: Score) -> JSONValue {
    [
      "evidence": .number(rounded(score.evidence)),
      "parts": .array(
        score.parts.map { part in
          ["name": .string(part.name), "value": .number(rounded(part.value)), "weight": .number(part.weight)]
        }
      ),
    ]
  }

  private func rounded(_ value: Double) -> Double { (value * 1_000).rounded() / 1_000 }
}
