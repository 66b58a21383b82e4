import GuidanceModel

/// Lines that stand or fall together when a block must keep to its budget.
struct Passage {
  var lines: [DraftLine]
  /// The name under which it is listed when it does not fit; nil: it is always kept.
  var omission: (id: String, title: String)?

  init(_ lines: [DraftLine], omittedAs omission: (id: String, title: String)? = nil) {
    self.lines = lines
    self.omission = omission
  }

  var wordCount: Int { lines.reduce(0) { $0 + $1.line.wordCount } }
}

/// A line whose sources have no numbers yet.
struct DraftLine {
  var line: Line
  var citations: [SourceID]

  init(
    _ kind: Line.Kind,
    label: String? = nil,
    _ spans: [Span],
    origin: Origin,
    citations: [SourceID] = [],
    explanation: String? = nil
  ) {
    line = Line(kind, label: label, spans, origin: origin, explanation: explanation)
    self.citations = citations
  }

  init(
    _ kind: Line.Kind,
    label: String? = nil,
    _ text: String,
    origin: Origin,
    citations: [SourceID] = [],
    explanation: String? = nil
  ) {
    self.init(kind, label: label, [.words(text)], origin: origin, citations: citations, explanation: explanation)
  }
}

extension EntryCore {
  /// The sources of the entry in the order in which it names them.
  var sourceIDs: [SourceID] { citations.map(\.source.value) }

  /// The origin of every line that the entry gives.
  var origin: Origin { .entry(id) }
}
