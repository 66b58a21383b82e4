import GuidanceModel

/// One point of a block: lines that stand or fall together when the block must keep to its budget.
struct Passage {
  var lines: [DraftLine]
  /// What is still worth saying where the whole does not fit; nil: nothing.
  var short: [DraftLine]?
  /// The name under which it is listed when it does not fit; nil: it is always kept.
  var omission: (id: String, title: String)?

  init(_ lines: [DraftLine], short: [DraftLine]? = nil, omittedAs omission: (id: String, title: String)? = nil) {
    self.lines = lines
    self.short = short
    self.omission = omission
  }

  /// A point that an entry gives: it is listed by the entry's id and title where it does not fit.
  init(_ lines: [DraftLine], short: [DraftLine]? = nil, from core: EntryCore) {
    self.init(lines, short: short, omittedAs: (core.id.text, core.title.value))
  }
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

  /// A line that an entry gives, with the entry's sources.
  init(_ kind: Line.Kind, label: String? = nil, _ spans: [Span], from core: EntryCore, explanation: String? = nil) {
    self.init(
      kind,
      label: label,
      spans,
      origin: core.origin,
      citations: core.citations.map(\.source.value),
      explanation: explanation
    )
  }
}

extension DraftLine {
  /// The line that opens a point: an entry's title, or other words.
  static func heading(_ text: String, origin: Origin, explanation: String? = nil) -> DraftLine {
    DraftLine(.heading, text, origin: origin, explanation: explanation)
  }
}

extension [DraftLine] {
  var wordCount: Int { reduce(0) { $0 + $1.line.wordCount } }
}

extension EntryCore {
  /// The origin of every line that the entry gives.
  var origin: Origin { .entry(id) }
}
