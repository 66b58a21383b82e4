package import Diagnostics

/// A short questionnaire whose answers become declared positions.
package struct Instrument: Hashable, Sendable {
  package var id: EntryID
  package var title: String
  package var purpose: RichText
  package var statements: [Statement]
  package var citations: [Citation]
  package var location: SourceLocation

  package init(
    id: EntryID,
    title: String,
    purpose: RichText,
    statements: [Statement],
    citations: [Citation] = [],
    location: SourceLocation
  ) {
    self.id = id
    self.title = title
    self.purpose = purpose
    self.statements = statements
    self.citations = citations
    self.location = location
  }

  /// A statement, answered from 1 (not at all) to 5 (very much).
  package struct Statement: Hashable, Sendable {
    /// Which pole a strong yes points to.
    package enum Pole: String, Sendable, CaseIterable {
      case low
      case high
    }

    package var id: EntryID
    package var dimension: Located<DimensionID>
    package var toward: Pole
    package var text: RichText

    package init(id: EntryID, dimension: Located<DimensionID>, toward: Pole, text: RichText) {
      self.id = id
      self.dimension = dimension
      self.toward = toward
      self.text = text
    }

    /// The position an answer declares, from -2 to 2: five answers cannot carry the ends of a scale.
    package func position(answer: Int) -> Int {
      let lean = min(max(answer, 1), 5) - 3
      return toward == .high ? lean : -lean
    }
  }
}
