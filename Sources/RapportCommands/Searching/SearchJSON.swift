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
    ]
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
    ]
    guard explains, case .object(let members) = value else { return value }
    return .object(members + [JSONValue.Member("explanation", explanation(result.score))])
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
