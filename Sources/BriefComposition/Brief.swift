package import GuidanceModel

/// The structured result, before any format: what one reader is told before one meeting.
package struct Brief: Hashable, Sendable {
  package var reader: Role
  /// The reader's name as it stands on the page; "the mentor" where none is declared.
  package var readerName: String
  /// The partner's name as it stands on the page.
  package var partnerName: String
  /// The profile's id; names files and calendar entries.
  package var profileID: String
  package var stage: Stage
  /// `Before your third meeting with Yuki`.
  package var title: String
  /// The day on which the brief was made.
  package var today: CivilDate
  /// The version of the content: a fingerprint of what was read.
  package var contentVersion: String
  /// The version of the tz database, as `2026f`; nil where none was found.
  package var zoneDataVersion: String?
  /// The version of the program, as `0.1.0`; nil where nobody is to be told.
  package var programVersion: String?
  package var blocks: [Block]
  /// What was held and did not fit or did not apply.
  package var omitted: [Omission]
  /// Numbered from 1 in the order in which the lines cite them.
  package var sources: [NumberedSource]

  package init(
    reader: Role,
    readerName: String,
    partnerName: String,
    profileID: String,
    stage: Stage,
    title: String,
    today: CivilDate,
    contentVersion: String,
    zoneDataVersion: String? = nil,
    programVersion: String? = nil,
    blocks: [Block] = [],
    omitted: [Omission] = [],
    sources: [NumberedSource] = []
  ) {
    self.reader = reader
    self.readerName = readerName
    self.partnerName = partnerName
    self.profileID = profileID
    self.stage = stage
    self.title = title
    self.today = today
    self.contentVersion = contentVersion
    self.zoneDataVersion = zoneDataVersion
    self.programVersion = programVersion
    self.blocks = blocks
    self.omitted = omitted
    self.sources = sources
  }

  /// Words on the page, sources and omissions not counted.
  package var wordCount: Int { blocks.reduce(0) { $0 + $1.wordCount } }

  /// A part of the brief with a heading of its own.
  package struct Block: Hashable, Sendable {
    package var id: BriefBlock
    package var title: String
    package var lines: [Line]
    /// The picture of where the two stand, in the block that shows it.
    package var chart: PositionChart?

    package init(id: BriefBlock, title: String, lines: [Line] = [], chart: PositionChart? = nil) {
      self.id = id
      self.title = title
      self.lines = lines
      self.chart = chart
    }

    package var wordCount: Int { lines.reduce(0) { $0 + $1.wordCount } }
  }

  /// Something that was left out, by name.
  package struct Omission: Hashable, Sendable {
    package var id: String
    package var title: String
    package var why: String
    /// What it was ranked by, for `--explain`: gap, stake, confidence and score, or the rule that proposed it.
    package var detail: String?

    package init(id: String, title: String, why: String, detail: String? = nil) {
      self.id = id
      self.title = title
      self.why = why
      self.detail = detail
    }
  }

  /// A source with its number on this page.
  package struct NumberedSource: Hashable, Sendable {
    /// From 1.
    package var number: Int
    package var id: SourceID
    package var text: String
    /// The beginning of the text, enough to find the work by, for paper: authors, year and title.
    package var short: String

    package init(number: Int, id: SourceID, text: String, short: String? = nil) {
      self.number = number
      self.id = id
      self.text = text
      self.short = short ?? text
    }
  }
}
