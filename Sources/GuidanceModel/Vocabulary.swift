package import Diagnostics

/// A topic of the controlled vocabulary.
package struct Topic: Hashable, Sendable {
  package var id: TopicID
  package var title: String
  package var scope: RichText
  package var asked: [Located<String>]
  package var location: SourceLocation

  package init(
    id: TopicID,
    title: String,
    scope: RichText,
    asked: [Located<String>] = [],
    location: SourceLocation
  ) {
    self.id = id
    self.title = title
    self.scope = scope
    self.asked = asked
    self.location = location
  }
}

/// A scale with two named poles.
package struct Dimension: Hashable, Sendable {
  package var id: DimensionID
  package var title: String
  package var about: RichText
  package var lowPole: String
  package var highPole: String
  /// How a person near the -3 pole often acts: a verb phrase in the base form.
  package var low: RichText
  /// How a person near the +3 pole often acts.
  package var high: RichText
  /// The topics on which it bears.
  package var topics: [Located<TopicID>]
  package var stakes: [Stake]
  package var asked: [Located<String>]
  package var location: SourceLocation

  package init(
    id: DimensionID,
    title: String,
    about: RichText,
    lowPole: String,
    highPole: String,
    low: RichText,
    high: RichText,
    topics: [Located<TopicID>],
    stakes: [Stake],
    asked: [Located<String>] = [],
    location: SourceLocation
  ) {
    self.id = id
    self.title = title
    self.about = about
    self.lowPole = lowPole
    self.highPole = highPole
    self.low = low
    self.high = high
    self.topics = topics
    self.stakes = stakes
    self.asked = asked
    self.location = location
  }

  /// What depends on the dimension at a stage, from 1 to 3: the stake that names the stage, else the general one, else 1.
  package func stake(at stage: Stage) -> Int {
    let named = stakes.first { $0.stages.contains(stage) }
    return (named ?? stakes.first { $0.stages.isEmpty })?.weight ?? 1
  }

  /// How much depends on a dimension, with the reason.
  package struct Stake: Hashable, Sendable {
    /// 1 little, 2 something, 3 much.
    package var weight: Int
    /// Empty: at all stages that no other stake names.
    package var stages: [Stage]
    package var reason: RichText

    package init(weight: Int, stages: [Stage] = [], reason: RichText) {
      self.weight = weight
      self.stages = stages
      self.reason = reason
    }
  }
}

/// Words that mean the same when people search.
package struct SynonymSet: Hashable, Sendable {
  /// The house word first.
  package var words: [Located<String>]
  package var topic: Located<TopicID>?
  package var role: Audience?
  package var culture: Located<CultureID>?
  package var location: SourceLocation

  package init(
    words: [Located<String>],
    topic: Located<TopicID>? = nil,
    role: Audience? = nil,
    culture: Located<CultureID>? = nil,
    location: SourceLocation
  ) {
    self.words = words
    self.topic = topic
    self.role = role
    self.culture = culture
    self.location = location
  }
}

/// Words that an editorial rule looks for.
package struct WordList: Hashable, Sendable {
  package var id: String
  package var title: String
  package var phrases: [ListedPhrase]
  package var location: SourceLocation

  package init(id: String, title: String, phrases: [ListedPhrase], location: SourceLocation) {
    self.id = id
    self.title = title
    self.phrases = phrases
    self.location = location
  }

  package struct ListedPhrase: Hashable, Sendable {
    package var text: String
    /// What to write instead; nil where there is no single answer.
    package var instead: String?

    package init(text: String, instead: String? = nil) {
      self.text = text
      self.instead = instead
    }
  }
}
