import BriefRendering
import GuidanceModel
import GuidanceSearch

/// The answer to a question as scripts read it.
struct SearchJSON {
  let results: SearchResults

  init(_ results: SearchResults) { self.results = results }

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
    return [
      "id": .string(core.id.text),
      "kind": .string(result.entry.kind.rawValue),
      "culture": JSONValue(result.entry.culture?.text),
      "topics": JSONValue(core.topics.map(\.value.text)),
      "title": .string(core.title.value),
      "snippet": .string(result.snippet.text),
      "ask": JSONValue(core.ask?.words),
      "score": .number((result.score.total * 1_000).rounded() / 1_000),
      "file": .string(core.location.file),
      "line": .integer(core.location.line),
    ]
  }
}
