package import GuidanceModel

/// The picture of where people or cultures stand, one row for each dimension.
package struct PositionChart: Hashable, Sendable {
  package var rows: [Row]

  package init(rows: [Row]) { self.rows = rows }

  /// One dimension.
  package struct Row: Hashable, Sendable {
    package var dimension: DimensionID
    package var title: String
    package var lowPole: String
    package var highPole: String
    /// In the order of a legend: the reader first in a brief, the order of the command line in a comparison.
    package var marks: [Mark]
    /// A few words on the row: `close`, `far apart: ask`. Nil: none.
    package var note: String?

    package init(
      dimension: DimensionID,
      title: String,
      lowPole: String,
      highPole: String,
      marks: [Mark],
      note: String? = nil
    ) {
      self.dimension = dimension
      self.title = title
      self.lowPole = lowPole
      self.highPole = highPole
      self.marks = marks
      self.note = note
    }
  }

  /// Where one person or culture stands. A span where more than one culture shaped the person.
  package struct Mark: Hashable, Sendable {
    /// The name in the legend: `You`, `Yuki`, `Japan`.
    package var name: String
    /// -3 to 3; nil: not known.
    package var range: ClosedRange<Int>?
    /// The level it comes from, in words: `declared`, `Japan`, `region Confucian Asia`.
    package var level: String

    package init(name: String, range: ClosedRange<Int>?, level: String) {
      self.name = name
      self.range = range
      self.level = level
    }
  }
}
