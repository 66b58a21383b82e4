import BriefComposition

extension Sheet {
  /// The object that scripts read.
  var json: JSONValue {
    [
      "id": .string(id), "title": .string(title), "for": audience.map(JSONValue.string) ?? .null,
      "sections": .array(sections.map(\.json)), "signatures": .array(signatures.map(JSONValue.string)),
    ]
  }
}

extension Sheet.Section {
  fileprivate var json: JSONValue {
    ["title": .string(title), "purpose": .string(purpose), "points": .array(points.map(\.json))]
  }
}

extension Sheet.Point {
  fileprivate var json: JSONValue {
    [
      "title": .string(title), "settled": settled.map(JSONValue.string) ?? .null,
      "choices": .array(choices.map { ["text": .string($0.text), "ticked": .boolean($0.isTicked)] }),
      "said": .array(said.map { ["name": .string($0.name), "text": .string($0.text)] }),
      "proposal": proposal.map(JSONValue.string) ?? .null,
    ]
  }
}
