package import BriefComposition
import GuidanceModel

/// The brief for scripts and for templates that lay it out: one object, for both readers an array of two.
package struct JSONRenderer: BriefFormat {
  package init() {}

  package func render(_ briefs: [Brief]) -> String {
    let values = briefs.map { value(of: $0) }
    let whole = values.count == 1 ? values[0] : .array(values)
    return whole.text() + "\n"
  }

  /// One brief. Keys may be added; those of the documented interface keep their names.
  package func value(of brief: Brief) -> JSONValue {
    [
      "for": .string(brief.reader.rawValue),
      "with": .string(brief.partnerName),
      "content": .string(brief.contentVersion),
      "tzdata": JSONValue(brief.zoneDataVersion),
      "rapport": JSONValue(brief.programVersion),
      "today": .string(brief.today.description),
      "title": .string(brief.title),
      "reader": .string(brief.readerName),
      "profile": .string(brief.profileID),
      "stage": .string(brief.stage.rawValue),
      "words": .integer(brief.wordCount),
      "blocks": .array(brief.blocks.map(block)),
      "omitted": .array(brief.namedOmissions.map(omission)),
      "sources": .array(brief.sources.map(source)),
    ]
  }

  private func block(_ block: Brief.Block) -> JSONValue {
    var members: [JSONValue.Member] = [
      .init("id", .string(block.id.rawValue)),
      .init("title", .string(block.title)),
      .init("lines", .array(block.lines.map(line))),
    ]
    if let chart = block.chart { members.append(.init("chart", ["rows": chart.rowsJSON])) }
    return .object(members)
  }

  func line(_ line: Line) -> JSONValue {
    var members: [JSONValue.Member] = [
      .init("kind", .string(line.kind.name)),
      .init("label", JSONValue(line.label)),
      .init("text", .string(line.text)),
      .init("origin", ["kind": .string(line.origin.kind), "id": .string(line.origin.id)]),
      .init("sources", .array(line.sources.map(JSONValue.integer))),
      .init("explanation", JSONValue(line.explanation)),
    ]
    if case .box(let isTicked) = line.kind { members.append(.init("ticked", .boolean(isTicked))) }
    if case .slot(let minutes) = line.kind { members.append(.init("minutes", .integer(minutes))) }
    members.append(.init("spans", .array(line.spans.map(span))))
    return .object(members)
  }

  private func span(_ span: Span) -> JSONValue {
    switch span {
    case .words(let words): ["kind": "words", "text": .string(words)]
    case .emphasis(let words): ["kind": "emphasis", "text": .string(words)]
    case .quotation(let words): ["kind": "quotation", "text": .string(words)]
    case .term(let word, let language, let meaning):
      ["kind": "term", "text": .string(word), "language": .string(language), "meaning": .string(meaning)]
    }
  }

  private func omission(_ omission: Brief.Omission) -> JSONValue {
    ["id": .string(omission.id), "title": .string(omission.title), "why": .string(omission.why)]
  }

  func source(_ source: Brief.NumberedSource) -> JSONValue {
    [
      "n": .integer(source.number),
      "id": .string(source.id.text),
      "text": .string(source.text),
      "short": .string(source.short),
    ]
  }
}
