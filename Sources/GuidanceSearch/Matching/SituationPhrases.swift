import Foundation
package import GuidanceModel

/// The words in which people tell of situations, made ready for comparing once per base: to take them apart anew for each
/// brief would take longer than the rest of it.
///
/// The phrases of one situation stand together, in the order of the situations.
package struct SituationPhrases: Equatable, Sendable {
  /// The place of a stem in `stems`.
  package typealias StemNumber = UInt32

  /// What somebody in the situation would say or ask.
  package struct Phrase {
    /// Its place in `situations`.
    package var situation: Int
    /// The part in the situation of somebody who says so; `both` where either might.
    package var side: Side
    package var speaker: Speaker?
    package var text: String
    /// Ascending, each once.
    package var stems: [StemNumber]

    package init(situation: Int, side: Side, speaker: Speaker?, text: String, stems: [StemNumber]) {
      self.situation = situation
      self.side = side
      self.speaker = speaker
      self.text = text
      self.stems = stems
    }
  }

  /// By id.
  package let situations: [EntryID]
  /// All stems that a phrase uses, in ascending order.
  package let stems: [String]
  /// A row of `dimensions` signed bytes for each stem, zeros where its direction is not known; empty without vectors.
  package let rows: [UInt8]
  package let dimensions: Int
  /// How many phrases each situation has, up to and with it: the end of its phrases.
  package let ends: [UInt32]
  /// Of each phrase, as the texts and the stems are.
  package let sides: [Side]
  package let speakers: [Speaker?]
  package let texts: TextList
  package let stemsOfPhrases: NumberLists
  /// For each situation the stems of what happens in it, ascending.
  package let described: NumberLists

  /// Nil where the parts do not fit together.
  package init?(
    situations: [EntryID],
    stems: [String],
    dimensions: Int,
    rows: [UInt8],
    ends: [UInt32],
    sides: [Side],
    speakers: [Speaker?],
    texts: TextList?,
    stemsOfPhrases: NumberLists,
    described: NumberLists
  ) {
    let count = Int(ends.last ?? 0)
    guard let texts else { return nil }
    let counts = [sides.count, speakers.count, texts.count, stemsOfPhrases.count]
    guard counts.allSatisfy({ $0 == count }), ends.count == situations.count, described.count == situations.count,
      zip(ends, ends.dropFirst()).allSatisfy({ $0 <= $1 }), rows.count == stems.count * dimensions,
      [stemsOfPhrases, described].allSatisfy({ $0.numbers.allSatisfy { $0 < stems.count } })
    else { return nil }
    self.situations = situations
    self.stems = stems
    self.rows = rows
    self.dimensions = dimensions
    self.ends = ends
    self.sides = sides
    self.speakers = speakers
    self.texts = texts
    self.stemsOfPhrases = stemsOfPhrases
    self.described = described
  }

  /// - Parameter phrases: by situation; one without a situation or with a stem that is not held is a mistake of the caller.
  package init(
    situations: [EntryID],
    stems: [String],
    rows: [UInt8],
    dimensions: Int,
    phrases: [Phrase],
    described: [[StemNumber]]
  ) {
    self.situations = situations
    self.stems = stems
    self.rows = rows
    self.dimensions = dimensions
    var ends = [UInt32](repeating: 0, count: situations.count)
    for phrase in phrases { ends[phrase.situation] += 1 }
    for situation in ends.indices.dropFirst() { ends[situation] += ends[situation - 1] }
    self.ends = ends
    sides = phrases.map(\.side)
    speakers = phrases.map(\.speaker)
    texts = TextList(phrases.map(\.text))
    stemsOfPhrases = NumberLists(phrases.map(\.stems))
    self.described = NumberLists(described)
  }

  /// The places of the phrases of a situation.
  func phrases(of situation: Int) -> Range<Int> {
    (situation == 0 ? 0 : Int(ends[situation - 1]))..<Int(ends[situation])
  }
}

extension SituationPhrases {
  /// What can be reckoned is told by the facts alone: a note on hours does not make two people's hours differ.
  ///
  /// - Parameters:
  ///   - entries: of every kind; only situations have a part.
  ///   - vectors: nil where the content has none: only the same words are then alike.
  package init(of entries: [Entry], concepts: Concepts, vectors: WordVectors?) {
    let situations = entries.compactMap { entry -> Situation? in
      guard case .situation(let situation) = entry, Self.reckoned.isDisjoint(with: situation.facts) else { return nil }
      return situation
    }.sorted { $0.core.id < $1.core.id }
    let told = situations.map { Self.told($0, concepts) }
    var surfaces: [String: String] = [:]
    for phrase in told.joined() {
      for (stem, word) in phrase.words where surfaces[stem] == nil { surfaces[stem] = word }
    }
    let stems = surfaces.keys.sorted()
    let numbers = Dictionary(uniqueKeysWithValues: stems.enumerated().map { ($1, StemNumber($0)) })
    let dimensions = vectors?.dimensions ?? 0
    self.init(
      situations: situations.map(\.core.id),
      stems: stems,
      rows: stems.flatMap { stem in
        surfaces[stem].flatMap { vectors?.row(of: $0) } ?? [UInt8](repeating: 0, count: dimensions)
      },
      dimensions: dimensions,
      phrases: told.enumerated().flatMap { situation, phrases in
        phrases.map { phrase in
          Phrase(
            situation: situation,
            side: phrase.side,
            speaker: Speaker(of: phrase.text),
            text: phrase.text,
            stems: phrase.words.keys.compactMap { numbers[$0] }.sorted()
          )
        }
      },
      described: situations.map { situation in
        concepts.words(of: situation.what.plain).keys.compactMap { numbers[$0] }.sorted()
      }
    )
  }

  private static let reckoned: Set<PairFact> = [.noOverlap, .minutesOwed]

  private typealias Told = (text: String, side: Side, words: [String: String])

  /// The asked phrases and the title, those left out that say nothing.
  private static func told(_ situation: Situation, _ concepts: Concepts) -> [Told] {
    let asked = situation.core.asked.enumerated().map { index, line in
      (line.value, situation.askedBy.indices.contains(index) ? situation.askedBy[index] : .both)
    }
    return (asked + [(situation.core.title.value, .both)]).map { ($0, $1, concepts.words(of: $0)) }
      .filter { !$0.words.isEmpty }
  }
}
