import GuidanceModel

/// One point of a block: lines that stand or fall together when the block must keep to its budget.
struct Passage {
  /// The name under which it is listed when it does not fit; nil: it is always kept.
  let omission: (id: String, title: String)?
  /// Why it was a candidate at all: the explanation of its first line.
  let reason: String?
  private let wording: Wording

  /// - Parameter shorter: forms with fewer words, longest first.
  init(_ lines: [DraftLine], shorter: [[DraftLine]] = [], omittedAs omission: (id: String, title: String)? = nil) {
    self.init(reason: lines.first?.line.explanation, omittedAs: omission) { [lines] + shorter }
  }

  /// A point that an entry gives: it is listed by the entry's id and title where it does not fit.
  init(_ lines: [DraftLine], shorter: [[DraftLine]] = [], from core: EntryCore) {
    self.init(lines, shorter: shorter, omittedAs: (core.id.text, core.title.value))
  }

  /// A point that is put into words only where it may find room: most candidates of a page never do.
  ///
  /// - Parameter forms: the point in full, then ever shorter; never empty.
  init(
    reason: String?,
    omittedAs omission: (id: String, title: String)? = nil,
    forms: @escaping () -> [[DraftLine]]
  ) {
    self.reason = reason
    self.omission = omission
    wording = Wording(forms)
  }

  /// The same for what an entry gives.
  init(reason: String?, from core: EntryCore, forms: @escaping () -> [[DraftLine]]) {
    self.init(reason: reason, omittedAs: (core.id.text, core.title.value), forms: forms)
  }

  /// The point in full, then what is still worth saying where that does not fit, ever shorter; never empty.
  var forms: [[DraftLine]] { wording.forms }

  /// The words of each form.
  var words: [Int] { wording.words }

  /// The point in full.
  var lines: [DraftLine] { forms.first ?? [] }

  /// The place of the fullest form within so many words; nil where none fits and the point may be left out.
  func form(fitting most: Int) -> Int? {
    words.firstIndex { $0 <= most } ?? (omission == nil ? shortest : nil)
  }

  /// The place of the shortest form in which it makes its point.
  var shortest: Int { forms.count - 1 }
}

/// The forms of a point, made when they are first asked for and kept for every try of the page.
private final class Wording {
  private let make: () -> [[DraftLine]]
  private(set) lazy var forms = make()
  private(set) lazy var words = forms.map(\.wordCount)

  init(_ make: @escaping () -> [[DraftLine]]) { self.make = make }
}

/// A line whose sources have no numbers yet.
///
/// A value, kept by reference: a page is fitted by trying the same lines many times.
struct DraftLine {
  private var kept: Kept

  var line: Line {
    get { kept.line }
    set { kept = Kept(newValue, citations) }
  }
  /// Of label and text: a line is weighed many times while a page is fitted.
  var words: Int { kept.words }
  var citations: [SourceID] { kept.citations }

  init(
    _ kind: Line.Kind,
    label: String? = nil,
    _ spans: [Span],
    origin: Origin,
    citations: [SourceID] = [],
    explanation: String? = nil
  ) {
    kept = Kept(Line(kind, label: label, spans, origin: origin, explanation: explanation), citations)
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

  private final class Kept: Sendable {
    let line: Line
    let words: Int
    let citations: [SourceID]

    init(_ line: Line, _ citations: [SourceID]) {
      self.line = line
      words = line.wordCount
      self.citations = citations
    }
  }
}

extension DraftLine {
  /// The line that opens a point: an entry's title, or other words.
  static func heading(_ text: String, origin: Origin, explanation: String? = nil) -> DraftLine {
    DraftLine(.heading, text, origin: origin, explanation: explanation)
  }
}

extension [DraftLine] {
  var wordCount: Int { reduce(0) { $0 + $1.words } }
}

extension EntryCore {
  /// The origin of every line that the entry gives.
  var origin: Origin { .entry(id) }
}
