package import Diagnostics

/// What every entry carries, whatever its kind.
///
/// A value, kept by reference until it is changed.
package struct EntryCore: Hashable, Sendable {
  private var kept: CopyOnWrite<Facts>

  package var id: EntryID {
    get { kept.facts.id }
    set { kept = kept.changed { $0.id = newValue } }
  }
  /// Older ids under which scripts and profiles may still name it.
  package var aliases: [EntryID] {
    get { kept.facts.aliases }
    set { kept = kept.changed { $0.aliases = newValue } }
  }
  /// The main topic first.
  package var topics: [Located<TopicID>] {
    get { kept.facts.topics }
    set { kept = kept.changed { $0.topics = newValue } }
  }
  /// The main dimension first; empty where none is at work.
  package var dimensions: [Located<DimensionID>] {
    get { kept.facts.dimensions }
    set { kept = kept.changed { $0.dimensions = newValue } }
  }
  package var evidence: Evidence {
    get { kept.facts.evidence }
    set { kept = kept.changed { $0.evidence = newValue } }
  }
  /// When the editors last held the text against its sources.
  package var checked: CivilDate {
    get { kept.facts.checked }
    set { kept = kept.changed { $0.checked = newValue } }
  }
  /// When it must be checked again; nil means after the programme's usual time.
  package var due: CivilDate? {
    get { kept.facts.due }
    set { kept = kept.changed { $0.due = newValue } }
  }
  package var title: Located<String> {
    get { kept.facts.title }
    set { kept = kept.changed { $0.title = newValue } }
  }
  /// A question that lets the person say how it is for them. Checklist items have none.
  package var ask: RichText? {
    get { kept.facts.ask }
    set { kept = kept.changed { $0.ask = newValue } }
  }
  /// When this is likely wrong.
  package var unless: RichText? {
    get { kept.facts.unless }
    set { kept = kept.changed { $0.unless = newValue } }
  }
  /// What somebody in trouble would type.
  package var asked: [Located<String>] {
    get { kept.facts.asked }
    set { kept = kept.changed { $0.asked = newValue } }
  }
  package var see: [Located<EntryID>] {
    get { kept.facts.see }
    set { kept = kept.changed { $0.see = newValue } }
  }
  package var citations: [Citation] {
    get { kept.facts.citations }
    set { kept = kept.changed { $0.citations = newValue } }
  }
  package var reviews: [Review] {
    get { kept.facts.reviews }
    set { kept = kept.changed { $0.reviews = newValue } }
  }
  /// Where the entry begins.
  package var location: SourceLocation {
    get { kept.facts.location }
    set { kept = kept.changed { $0.location = newValue } }
  }

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
    kept = CopyOnWrite(
      Facts(
        id: id,
        aliases: aliases,
        topics: topics,
        dimensions: dimensions,
        evidence: evidence,
        checked: checked,
        due: due,
        title: title,
        ask: ask,
        unless: unless,
        asked: asked,
        see: see,
        citations: citations,
        reviews: reviews,
        location: location
      )
    )
  }

  package var mainTopic: TopicID? { topics.first?.value }

  /// Whether somebody signed the text that stands there.
  package var reviewStatus: ReviewStatus { ReviewStatus(reviews) }

  private struct Facts: Hashable, Sendable {
    var id: EntryID
    var aliases: [EntryID]
    var topics: [Located<TopicID>]
    var dimensions: [Located<DimensionID>]
    var evidence: Evidence
    var checked: CivilDate
    var due: CivilDate?
    var title: Located<String>
    var ask: RichText?
    var unless: RichText?
    var asked: [Located<String>]
    var see: [Located<EntryID>]
    var citations: [Citation]
    var reviews: [Review]
    var location: SourceLocation
  }
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
