/// How strong the ground under a statement is, strongest first.
package enum Evidence: String, Sendable, CaseIterable {
  case metaAnalysis = "meta-analysis"
  case study
  case expert
  case informant
  case practitioner
  case editorial
}

/// How close to the bone a subject is.
package enum Sensitivity: String, Sendable, CaseIterable {
  case low
  case medium
  case high
}
