package import Diagnostics

/// How much something counts when the matters of a pair are ranked, with the reason.
package struct RankingWeight: Hashable, Sendable {
  /// What it weighs.
  package enum Name: String, Sendable, CaseIterable {
    /// One step between the two, where two steps count as two.
    case oneStep = "one-step"
    /// A preference in the partner's own words on a topic of the dimension.
    case declaredTopic = "declared-topic"
    /// An incident that bears on the dimension.
    case incident
    /// What is usual in the partner's work, where the reader's is another: steps, as if they stood so far apart.
    case otherWork = "other-work"
    /// A position that is a region's, beside a country's own.
    case region
    case metaAnalysis = "meta-analysis"
    case study
    case expert
    case informant
    case practitioner
    case editorial

    /// The weight of a statement with this evidence.
    package init(_ evidence: Evidence) {
      self =
        switch evidence {
        case .metaAnalysis: .metaAnalysis
        case .study: .study
        case .expert: .expert
        case .informant: .informant
        case .practitioner: .practitioner
        case .editorial: .editorial
        }
    }
  }

  package var name: Name
  /// 100 changes nothing; 1 to 500.
  package var percent: Int
  package var why: RichText
  package var location: SourceLocation

  package init(_ name: Name, percent: Int, why: RichText, location: SourceLocation) {
    self.name = name
    self.percent = percent
    self.why = why
    self.location = location
  }

  /// What a figure is multiplied by.
  package var factor: Double { Double(percent) / 100 }
}
