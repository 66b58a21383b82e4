package import Diagnostics
package import GuidanceModel

/// One of the two people, as they described themselves. Everything is optional.
package struct Person: Hashable, Sendable {
  package var role: Role
  /// The full name, in the order in which the person writes it.
  package var name: String?
  /// What the partner calls them.
  package var callName: String?
  /// How the name is said, in plain letters.
  package var pronunciation: String?
  /// As declared: `she/her`.
  package var pronouns: String?
  package var address: SharedText?
  package var work: Work?
  package var place: String?
  /// A tz name: `Asia/Tokyo`.
  package var zone: Located<String>?
  package var hours: [Hours] = []
  package var cultures: [CultureTie] = []
  package var languages: [SpokenLanguage] = []
  package var style: [SharedText] = []
  package var answers: [StatementAnswer] = []
  package var preferences: [Preference] = []
  package var constraints: [Constraint] = []
  package var goals: [SharedText] = []
  package var hopes: [SharedText] = []
  package var worries: [SharedText] = []
  package var offers: [SharedText] = []
  package var notes: [SharedText] = []
  package var location: SourceLocation

  package init(role: Role, location: SourceLocation) {
    self.role = role
    self.location = location
  }

  package struct Work: Hashable, Sendable {
    package var title: String?
    package var organisation: String?
    /// The kind of organisation.
    package var culture: Located<CultureID>?
    package var profession: Located<CultureID>?

    package init(
      title: String? = nil,
      organisation: String? = nil,
      culture: Located<CultureID>? = nil,
      profession: Located<CultureID>? = nil
    ) {
      self.title = title
      self.organisation = organisation
      self.culture = culture
      self.profession = profession
    }
  }

  /// When the person can meet, on their own wall clock.
  package struct Hours: Hashable, Sendable {
    package var days: [Weekday]
    package var from: ClockTime
    package var to: ClockTime

    package init(days: [Weekday], from: ClockTime, to: ClockTime) {
      self.days = days
      self.from = from
      self.to = to
    }
  }

  /// A culture that shaped the person, as they say.
  package struct CultureTie: Hashable, Sendable {
    package enum Tie: String, Sendable, CaseIterable {
      case raised
      case lived
      case heritage
    }

    package var culture: Located<CultureID>
    package var tie: Tie
    package var years: Int?

    package init(culture: Located<CultureID>, tie: Tie, years: Int? = nil) {
      self.culture = culture
      self.tie = tie
      self.years = years
    }
  }

  package struct SpokenLanguage: Hashable, Sendable {
    /// How well, by the Common European Framework; in order.
    package enum Level: String, Sendable, CaseIterable, Comparable {
      case a1 = "A1"
      case a2 = "A2"
      case b1 = "B1"
      case b2 = "B2"
      case c1 = "C1"
      case c2 = "C2"
      case native

      package static func < (left: Level, right: Level) -> Bool { left.rank < right.rank }

      private var rank: Int { Self.allCases.firstIndex(of: self) ?? 0 }
    }

    /// A BCP 47 tag.
    package var code: String
    package var level: Level

    package init(code: String, level: Level) {
      self.code = code
      self.level = level
    }
  }

  /// How the person likes it: it overrides whatever is said of their cultures.
  package struct Preference: Hashable, Sendable {
    package var dimension: Located<DimensionID>?
    /// -3 to 3; nil where they only used words.
    package var value: Int?
    package var topic: Located<TopicID>?
    package var text: SharedText

    package init(
      dimension: Located<DimensionID>? = nil,
      value: Int? = nil,
      topic: Located<TopicID>? = nil,
      text: SharedText
    ) {
      self.dimension = dimension
      self.value = value
      self.topic = topic
      self.text = text
    }
  }

  /// An answer to a statement of the instrument, 1 to 5.
  package struct StatementAnswer: Hashable, Sendable {
    package var statement: Located<EntryID>
    package var value: Int
    package var share: Share

    package init(statement: Located<EntryID>, value: Int, share: Share = .both) {
      self.statement = statement
      self.value = value
      self.share = share
    }
  }

  package struct Constraint: Hashable, Sendable {
    package enum Kind: String, Sendable, CaseIterable {
      case connection
      case accessibility
      case observance
      case time
      case other
    }

    package var kind: Kind
    package var observance: Located<EntryID>?
    package var text: SharedText

    package init(kind: Kind, observance: Located<EntryID>? = nil, text: SharedText) {
      self.kind = kind
      self.observance = observance
      self.text = text
    }
  }
}
