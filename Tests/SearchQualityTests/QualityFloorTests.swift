import Foundation
import GuidanceModel
import GuidanceSearch
import Testing
import XMLDocuments

@testable import KnowledgeBase

/// How well the judged questions are answered by the real guidance. `make benchmark-search` prints the figures, and those
/// of other rankings; here stands what must not be lost. A change that falls below a floor has made search worse.
@Suite struct QualityFloorTests {
  private static let content = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appendingPathComponent("content").path

  private static let base = Result {
    try KnowledgeBase.open(
      folders: [content],
      files: ContentFile.all(in: [content]),
      cacheFolder: nil,
      programVersion: "test",
      read: { folders in
        let reading = ContentFolder(folders[0]).read()
        return (reading.guidance, reading.diagnostics)
      }
    )
  }

  private static func answers(_ questions: [Judged]) throws -> [(judged: Judged, found: [EntryID])] {
    let search = Search(in: try base.get())
    return try questions.map { ($0, try search.answer(SearchQuestion($0.question)).results.map(\.entry.id)) }
  }

  @Test(arguments: [(Judged.Half.development, 0.745, 0.74), (.test, 0.735, 0.75)])
  func theGuidanceIsFound(_ half: Judged.Half, _ ndcg: Double, _ success: Double) throws {
    let answers = try Self.answers(try Judged.all().filter { $0.half == half && !$0.grades.isEmpty })
    let gains = answers.map { $0.judged.ndcg($0.found) }
    let successes = answers.count { $0.judged.succeeds($0.found) }
    #expect(answers.count > 90)
    #expect(gains.reduce(0, +) / Double(gains.count) >= ndcg)
    #expect(Double(successes) / Double(answers.count) >= success)
  }

  /// A question from elsewhere is answered with silence: at most a quarter get something, on the half for which nothing was
  /// set as well as on the other.
  @Test(arguments: [Judged.Half.development, .test])
  func whatIsNotHeldIsNotAnswered(_ half: Judged.Half) throws {
    let answers = try Self.answers(try Judged.all().filter { $0.half == half && $0.grades.isEmpty })
    #expect(answers.count > 50)
    #expect(answers.count { !$0.found.isEmpty } * 4 <= answers.count)
  }

  /// And one that the guidance answers is answered: at most one in twenty is met with silence.
  @Test func whatIsHeldIsAnswered() throws {
    let answers = try Self.answers(try Judged.all().filter { !$0.grades.isEmpty })
    #expect(answers.count { $0.found.isEmpty } * 20 <= answers.count)
  }

  /// A situation leads where it is the one asked about, also before what a named culture says on the topic.
  @Test func theSituationLeads() throws {
    let question = SearchQuestion("how to tell a Korean mentee that a report was late")
    #expect(try Search(in: Self.base.get()).answer(question).results.first?.entry.id == "situation.report-late")
  }

  /// A word that no entry has is none of those that they have: `halal` is not `hall`, and `adress` is `address`.
  @Test func whatIsSpeltRightIsLeftAsItIs() throws {
    let search = Search(in: try Self.base.get())
    #expect(try search.answer(SearchQuestion("vegetarian halal food when we meet")).suggestion == nil)
    let mended = try search.answer(SearchQuestion("how should I adress a director")).suggestion
    #expect(mended == "how should I address a director")
  }

  /// One word, or the local term itself, leaves nothing to doubt.
  @Test(arguments: ["negotiation", "silence", "gifts", "alcohol", "jeitinho", "doe maar gewoon"])
  func aWordThatIsHeldIsAnswered(_ text: String) throws {
    #expect(try Search(in: Self.base.get()).answer(SearchQuestion(text)).total > 0)
  }

  /// `programme` shares a stem with `programmer`, and `at work` with `works`: neither names a field.
  @Test(arguments: [
    ("stay in touch after the programme", []), ("asking about religion at work", []), ("what she works on", []),
    ("mentoring a programmer", ["software"]), ("two programmers argue", ["software"]),
  ])
  func aFieldIsNamedByItsOwnWords(_ text: String, _ cultures: [CultureID]) throws {
    #expect(try Search(in: Self.base.get()).answer(SearchQuestion(text)).understood.cultures == cultures)
  }

  /// Every entry that was judged is still held: an id that vanished would count as never found.
  @Test func theJudgedEntriesExist() throws {
    let base = try Self.base.get()
    let ids = Set(try Judged.all().flatMap(\.grades.keys)).sorted()
    let held = Set(try base.allEntries().map(\.id))
    #expect(ids.filter { !held.contains($0) } == [])
  }
}
