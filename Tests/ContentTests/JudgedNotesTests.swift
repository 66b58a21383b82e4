import Foundation
import GuidanceModel
import GuidanceSearch
import KnowledgeBase
import Testing

/// What is found for the words of a profile, against notes that were judged by hand (`JudgedNotes/README.md`). The half for
/// development is for tuning; the floor is held on the other half.
@Suite struct JudgedNotesTests {
  struct Note: Sendable {
    var text: String
    /// Best first; empty: the note is about no situation.
    var expected: [EntryID]
    /// Whether it is kept for testing: told by its text, so that no note ever changes sides.
    var isForTesting: Bool
  }

  static let notes = read("notes.tsv")
  /// All for development.
  static let moreNotes = read("more-notes.tsv")

  private static func read(_ name: String) -> [Note] {
    let file = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "JudgedNotes/\(name)")
    let lines = (try? String(contentsOf: file, encoding: .utf8))?.split(separator: "\n") ?? []
    return lines.compactMap { line in
      let cells = line.split(separator: "\t").map(String.init)
      guard cells.count == 3, cells[0] != "kind" else { return nil }
      let expected = cells[1] == "none" ? [] : cells[1].split(separator: "|").map { EntryID(String($0)) }
      let sum = cells[2].utf8.reduce(UInt32(5381)) { $0 &* 33 &+ UInt32($1) }
      return Note(text: cells[2], expected: expected, isForTesting: (sum >> 8) % 2 == 0)
    }
  }

  static let matcher: SituationMatcher = {
    let concepts = Concepts(RealContent.guidance.synonyms)
    let vectors = ContentFolders([RealContent.folder]).wordVectors()
    let phrases = SituationPhrases(of: RealContent.guidance.entries, concepts: concepts, vectors: vectors)
    return SituationMatcher(phrases, concepts: concepts, vectors: vectors)
  }()

  struct Outcome {
    var (right, wrong, missed, silent) = (0, 0, 0, 0)
    /// Of what was proposed, how much was right.
    var precision: Double { right + wrong == 0 ? 1 : Double(right) / Double(right + wrong) }
    /// Of what should have been proposed, how much was.
    var recall: Double { right + missed == 0 ? 1 : Double(right) / Double(right + missed) }
  }

  static func outcome(_ notes: [Note]) -> Outcome {
    notes.reduce(into: Outcome()) { outcome, note in
      let found = matcher.match(note.text)?.situation
      switch (found, note.expected.isEmpty) {
      case (nil, true): outcome.silent += 1
      case (nil, false): outcome.missed += 1
      case (let found?, _) where note.expected.contains(found): outcome.right += 1
      case (_, let isNone):
        outcome.wrong += 1
        if !isNone { outcome.missed += 1 }
      }
    }
  }

  @Test func everyJudgmentNamesSituationsThatAreHeld() {
    #expect(Self.notes.count >= 100)
    let held = Set(RealContent.material.situations.keys)
    for note in Self.notes + Self.moreNotes { #expect(held.isSuperset(of: note.expected), "\(note.text)") }
    #expect(Self.notes.count { $0.expected.isEmpty } >= 30)
  }

  /// Situations that cannot win are left out before their phrases are weighed: no answer may change by it.
  @Test func leavingOutWhatCannotWinChangesNoAnswer() {
    var (found, silent) = (0, 0)
    for note in Self.notes + Self.moreNotes {
      let ranked = Self.matcher.ranked(note.text)
      let clear = ranked.first.flatMap { best in
        let rival = ranked.dropFirst().first
        return best.score >= 0.51 && best.score - (rival?.score ?? -1) >= 0.13 ? best : nil
      }
      #expect(Self.matcher.match(note.text) == clear, "\(note.text)")
      if clear == nil { silent += 1 } else { found += 1 }
    }
    #expect(found > 10 && silent > 10)
  }

  @Test func whatIsProposedIsRight() {
    let development = Self.outcome(Self.notes.filter { !$0.isForTesting } + Self.moreNotes)
    print("judged notes, for development: precision \(development.precision), recall \(development.recall)")
    let outcome = Self.outcome(Self.notes.filter(\.isForTesting))
    print("judged notes, test half: precision \(outcome.precision), recall \(outcome.recall)")
    #expect(outcome.precision >= 0.9)
    #expect(outcome.recall >= 0.45)
  }
}
