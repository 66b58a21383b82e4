package import GuidanceModel

/// The coming weeks of a pair for one reader, before any format: dates in both local times, and what bears on them.
package struct MeetingPlan: Hashable, Sendable {
  package var reader: Role
  /// The reader's name as it stands on the page; "the mentor" where none is declared.
  package var readerName: String
  package var partnerName: String
  package var profileID: String
  /// `The coming thirteen weeks with Yuki`.
  package var title: String
  package var today: CivilDate
  /// The last day that was looked at.
  package var lastDay: CivilDate
  package var contentVersion: String
  /// The version of the tz database, as `2026f`; nil where none was found.
  package var zoneDataVersion: String?
  /// The version of the program, as `0.1.0`; nil where nobody is to be told.
  package var programVersion: String?
  /// What could not be computed, and what makes the rest doubtful.
  package var warnings: [Line]
  /// None is empty.
  package var sections: [Section]
  /// Numbered from 1 in the order in which the lines cite them.
  package var sources: [Brief.NumberedSource]

  package init(
    reader: Role,
    readerName: String,
    partnerName: String,
    profileID: String,
    title: String,
    today: CivilDate,
    lastDay: CivilDate,
    contentVersion: String,
    zoneDataVersion: String? = nil,
    programVersion: String? = nil,
    warnings: [Line] = [],
    sections: [Section] = [],
    sources: [Brief.NumberedSource] = []
  ) {
    self.reader = reader
    self.readerName = readerName
    self.partnerName = partnerName
    self.profileID = profileID
    self.title = title
    self.today = today
    self.lastDay = lastDay
    self.contentVersion = contentVersion
    self.zoneDataVersion = zoneDataVersion
    self.programVersion = programVersion
    self.warnings = warnings
    self.sections = sections
    self.sources = sources
  }

  package func section(_ id: Section.ID) -> Section? { sections.first { $0.id == id } }

  /// A part of the plan with a heading: first its table, then its picture, then its lines.
  package struct Section: Hashable, Sendable {
    /// What a section tells; the raw value stands in JSON and in class names.
    package enum ID: String, Sendable, CaseIterable {
      case dates
      case hours
      case between
      case postponing
      case rhythm
    }

    package var id: ID
    package var title: String
    package var meetings: [Meeting]
    package var chart: HoursChart?
    package var lines: [Line]

    package init(id: ID, title: String, meetings: [Meeting] = [], chart: HoursChart? = nil, lines: [Line] = []) {
      self.id = id
      self.title = title
      self.meetings = meetings
      self.chart = chart
      self.lines = lines
    }

    var isEmpty: Bool { meetings.isEmpty && chart == nil && lines.isEmpty }
  }
}
