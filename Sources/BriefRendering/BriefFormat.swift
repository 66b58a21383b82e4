package import BriefComposition

/// A format in which briefs leave the program. Same briefs, same characters.
package protocol BriefFormat: Sendable {
  /// One document with all briefs in their order: one reader's, or both readers'.
  func render(_ briefs: [Brief]) -> String
}
