/// How strong the ground under a statement is, strongest first.
package enum Evidence: String, Sendable, CaseIterable {
  case metaAnalysis = "meta-analysis"
  case study
  case expert
  case informant
  case practitioner
  case editorial

  /// From 1.0 to 0.4: how much a statement counts when guidance is ranked. A judgment: each step down weighs about a tenth less.
  package var confidence: Double {
    switch self {
    case .metaAnalysis: 1.0
    case .study: 0.95
    case .expert: 0.85
    case .informant: 0.75
    case .practitioner: 0.65
    case .editorial: 0.4
    }
  }
}

/// How close to the bone a subject is.
package enum Sensitivity: String, Sendable, CaseIterable {
  case low
  case medium
  case high
}
