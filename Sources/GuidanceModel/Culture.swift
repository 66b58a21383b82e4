package import Diagnostics

/// A culture: of a country, a region, a kind of organisation or a profession. Its norms are entries of their own.
package struct Culture: Hashable, Sendable {
  package enum Sort: String, Sendable, CaseIterable {
    case country
    case region
    case organisation
    case profession
  }

  package var id: CultureID
  package var sort: Sort
  /// The region of a country; nil for the other sorts.
  package var parent: Located<CultureID>?
  package var name: String
  /// What its people are called, and the adjective.
  package var demonyms: [String]
  /// Other names and spellings, large cities.
  package var otherNames: [String]
  package var about: RichText?
  package var languages: [Language]
  /// Time zones by their tz names, the principal one first.
  package var zones: [String]
  package var week: WorkingWeek?
  package var naming: Naming?
  package var spread: Spread?
  package var positions: [CulturePosition]
  package var location: SourceLocation

  package init(
    id: CultureID,
    sort: Sort,
    parent: Located<CultureID>? = nil,
    name: String,
    demonyms: [String] = [],
    otherNames: [String] = [],
    about: RichText? = nil,
    languages: [Language] = [],
    zones: [String] = [],
    week: WorkingWeek? = nil,
    naming: Naming? = nil,
    spread: Spread? = nil,
    positions: [CulturePosition] = [],
    location: SourceLocation
  ) {
    self.id = id
    self.sort = sort
    self.parent = parent
    self.name = name
    self.demonyms = demonyms
    self.otherNames = otherNames
    self.about = about
    self.languages = languages
    self.zones = zones
    self.week = week
    self.naming = naming
    self.spread = spread
    self.positions = positions
    self.location = location
  }

  package func position(on dimension: DimensionID) -> CulturePosition? {
    positions.indices.first { positions[$0].dimension.value == dimension }.map { positions[$0] }
  }
}

/// A language of a culture.
package struct Language: Hashable, Sendable {
  package enum Use: String, Sendable, CaseIterable {
    case official
    case common
    case regional
  }

  /// A BCP 47 tag.
  package var code: String
  package var use: Use

  package init(code: String, use: Use) {
    self.code = code
    self.use = use
  }
}

/// The usual working week of a country.
package struct WorkingWeek: Hashable, Sendable {
  package var days: [Weekday]
  package var from: ClockTime?
  package var to: ClockTime?
  package var note: RichText?
  package var citations: [Citation]

  package init(
    days: [Weekday],
    from: ClockTime? = nil,
    to: ClockTime? = nil,
    note: RichText? = nil,
    citations: [Citation] = []
  ) {
    self.days = days
    self.from = from
    self.to = to
    self.note = note
    self.citations = citations
  }
}

/// Names and forms of address.
package struct Naming: Hashable, Sendable {
  package enum Order: String, Sendable, CaseIterable {
    case familyFirst = "family-first"
    case givenFirst = "given-first"
    case single
    case varies
  }

  package var order: Order
  package var address: RichText
  package var greetings: [Greeting]
  package var citations: [Citation]

  package init(order: Order, address: RichText, greetings: [Greeting] = [], citations: [Citation] = []) {
    self.order = order
    self.address = address
    self.greetings = greetings
    self.citations = citations
  }

  /// A few words of greeting.
  package struct Greeting: Hashable, Sendable {
    package var words: String
    /// A BCP 47 tag.
    package var language: String
    /// How it sounds, in plain English letters.
    package var sounds: String
    package var meaning: String

    package init(words: String, language: String, sounds: String, meaning: String) {
      self.words = words
      self.language = language
      self.sounds = sounds
      self.meaning = meaning
    }
  }
}

/// How much people of one culture differ among themselves.
package struct Spread: Hashable, Sendable {
  package var text: RichText
  package var citations: [Citation]

  package init(text: RichText, citations: [Citation] = []) {
    self.text = text
    self.citations = citations
  }
}

/// Where a culture tends to stand on a dimension: a judgment with its reason.
package struct CulturePosition: Hashable, Sendable {
  package var dimension: Located<DimensionID>
  /// An ordinal from -3 to 3.
  package var value: Int
  package var evidence: Evidence
  package var checked: CivilDate
  package var reason: RichText
  package var citations: [Citation]
  package var location: SourceLocation

  package init(
    dimension: Located<DimensionID>,
    value: Int,
    evidence: Evidence,
    checked: CivilDate,
    reason: RichText,
    citations: [Citation] = [],
    location: SourceLocation
  ) {
    self.dimension = dimension
    self.value = value
    self.evidence = evidence
    self.checked = checked
    self.reason = reason
    self.citations = citations
    self.location = location
  }
}
