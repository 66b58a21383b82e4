import BriefComposition

extension PositionChart {
  /// `[{"dimension", "title", "low", "high", "note", "marks": [{"name", "range", "level"}]}]`.
  var rowsJSON: JSONValue { .array(rows.map(\.json)) }
}

extension PositionChart.Row {
  fileprivate var json: JSONValue {
    [
      "dimension": .string(dimension.text),
      "title": .string(title),
      "low": .string(lowPole),
      "high": .string(highPole),
      "note": JSONValue(note),
      "marks": .array(marks.map(\.json)),
    ]
  }
}

extension PositionChart.Mark {
  /// The range as `[low, high]`, twice the same number where it is one step; `null` where it is not known.
  fileprivate var json: JSONValue {
    [
      "name": .string(name),
      "range": range.map { [.integer($0.lowerBound), .integer($0.upperBound)] } ?? .null,
      "level": .string(level),
    ]
  }
}
