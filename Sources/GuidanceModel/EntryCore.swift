package import Diagnostics

/// What every entry carries, whatever its kind.
package struct EntryCore: Hashable, Sendable {
  package var id: EntryID
  /// Older ids under which scripts and profiles may still name it.
  package var aliases: [EntryID]
  /// The main topic first.
  package var topics: [Located<TopicID>]
  /// The main dimension first; empty where none is at work.
  package var dimensions: [Located<DimensionID>]
  package var evidence: Evidence
  /// When the editors last held the text against its sources.
  package var checked: CivilDate
  /// When it must be checked again; nil means after the programme's usual time.
  package var due: CivilDate?
  package var title: Located<String>
  /// A question that lets the person say how it is for them. Checklist items have none.
  package var ask: RichText?
  /// When this is likely wrong.
  package var unless: RichText?
  /// What somebody in trouble would type.
  package var asked: [Located<String>]
  package var see: [Located<EntryID>]
  package var citations: [Citation]
  package var reviews: [Review]
  /// Where the entry begins.
  package var location: SourceLocation

  package init(
    id: EntryID,
    aliases: [EntryID] = [],
    topics: [Located<TopicID>],
    dimensions: [Located<DimensionID>] = [],
    evidence: Evidence,
    checked: CivilDate,
    due: CivilDate? = nil,
    title: Located<String>,
    ask: RichText? = nil,
    unless: RichText? = nil,
    asked: [Located<String>] = [],
    see: [Located<EntryID>] = [],
    citations: [Citation] = [],
    reviews: [Review] = [],
    location: SourceLocation
  ) {
    self.id = id
    self.aliases = aliases
    self.topics = topics
    self.dimensions = dimensions
    self.evidence = evidence
    self.checked = checked
    self.due = due
    self.title = title
    self.ask = ask
    self.unless = unless
    self.asked = asked
    self.see = see
    self.citations = citations
    self.reviews = reviews
    self.location = location
  }

  package var mainTopic: TopicID? { topics.first?.value }

  /// Whether somebody signed the text that stands there.
  package var reviewStatus: ReviewStatus { ReviewStatus(reviews) }
}

/// A source that carries a statement.
package struct Citation: Hashable, Sendable {
  package var source: Located<SourceID>
  /// Pages or a chapter, only where they were seen.
  package var place: String?
  /// What exactly the source carries; empty where it is plain.
  package var note: RichText

  package init(source: Located<SourceID>, place: String? = nil, note: RichText = RichText()) {
    self.source = source
    self.place = place
    self.note = note
  }
}
