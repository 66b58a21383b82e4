import Diagnostics
import GuidanceModel

/// Evidence is no stronger than what is cited.
struct EvidenceBeyondItsSources: EditorialRule {
  let id = "evidence-beyond-its-sources"
  let title = "Evidence that the sources can carry"
  let severity = Diagnostic.Severity.warning
  let scope = RuleScope.guidance

  let documentation = RuleDocumentation(
    why: """
      The grade decides how high a statement ranks in a brief, and the reader takes "study" for a study. A handbook, a \
      chapter of one or our own notes are none.
      """,
    instead: """
      Cite the study, or lower the grade: expert for books and chapters, practitioner where only our notes are cited. \
      meta-analysis needs a source that calls itself one in its title or in what it carries.
      """
  )

  var examples: RuleExamples {
    RuleExamples(
      triggering: [
        .evidence(.study, citing: [.book, .notes]),
        .evidence(.expert, citing: [.notes]),
        .evidence(.metaAnalysis, citing: [.article]),
      ],
      passing: [
        .evidence(.study, citing: [.article, .book]),
        .evidence(.expert, citing: [.book]),
        .evidence(.practitioner, citing: [.notes]),
      ]
    )
  }

  func findings(in context: RuleContext) -> [Finding] {
    let weights = Dictionary(context.guidance.sources.map { ($0.id, Weight($0)) }) { first, _ in first }
    let entries = context.guidance.entries.compactMap { entry in
      let core = entry.core
      return finding(core.evidence, core.citations, weights, of: core.id.text, at: core.location)
    }
    let positions = context.guidance.cultures.flatMap { culture in
      culture.positions.compactMap { position in
        finding(position.evidence, position.citations, weights, of: culture.id.text, at: position.location)
      }
    }
    return entries + positions
  }

  private func finding(
    _ evidence: Evidence,
    _ citations: [Citation],
    _ weights: [SourceID: Weight],
    of owner: String,
    at location: SourceLocation
  ) -> Finding? {
    let cited = citations.compactMap { weights[$0.source.value] }
    // A source that is not there is the reference check's business, and says nothing here.
    guard let most = cited.max(), cited.count == citations.count, Weight(evidence) > most else { return nil }
    let carried = most.evidence.rawValue
    return finding(
      "the evidence is \"\(evidence.rawValue)\", and the sources carry \"\(carried)\" at most",
      "Cite a source that carries it, or write evidence=\"\(carried)\".",
      of: owner,
      at: location,
      subject: "\(evidence.rawValue) \(citations.map(\.source.value.text).sorted())"
    )
  }
}

/// How much a source can carry, and how much a grade needs.
private enum Weight: Int, Comparable {
  case notes, book, study, metaAnalysis

  init(_ source: Source) {
    self =
      switch source.kind {
      case .notes: .notes
      case .book, .chapter: .book
      case .article, .report, .dataset:
        (source.title + " " + source.carries.plain).lowercased().contains("meta-analy") ? .metaAnalysis : .study
      }
  }

  /// What an informant or a practitioner says is not weighed against documents.
  init(_ evidence: Evidence) {
    self =
      switch evidence {
      case .metaAnalysis: .metaAnalysis
      case .study: .study
      case .expert: .book
      case .informant, .practitioner, .editorial: .notes
      }
  }

  /// The grade that it can carry.
  var evidence: Evidence {
    switch self {
    case .notes: .practitioner
    case .book: .expert
    case .study: .study
    case .metaAnalysis: .metaAnalysis
    }
  }

  static func < (left: Weight, right: Weight) -> Bool { left.rawValue < right.rawValue }
}
