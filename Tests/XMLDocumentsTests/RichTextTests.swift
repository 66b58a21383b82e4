import Diagnostics
import GuidanceModel
import Testing

@testable import XMLDocuments

@Suite struct RichTextTests {
  @Test(arguments: [
    ("<t>plain words</t>", "plain words"),
    ("<t>\n    two\n    lines \n</t>", "two lines"),
    ("<t>Ask: <q>May I?</q> Then wait.</t>", "Ask: [q:May I?] Then wait."),
    ("<t><q>a</q> <q>b</q></t>", "[q:a] [q:b]"),
    ("<t><q>a</q><q>b</q></t>", "[q:a][q:b]"),
    ("<t> <q> a </q> </t>", "[q:a]"),
    ("<t>a <em> very </em>  big</t>", "a [em:very] big"),
    ("<t>the <term lang=\"xx\" means=\"a word\">wort</term>.</t>", "the [term:wort=a word]."),
    ("<t>Dear <name of=\"partner\"/>, hello</t>", "Dear [name:partner], hello"),
    ("<t><q>Dear <name of=\"mentor\"/></q></t>", "[q:Dear [name:mentor]]"),
    ("<t>a <!-- not shown --> b</t>", "a b"),
    ("<t>R &amp; D\u{A0}x <![CDATA[ < ]]> y</t>", "R & D\u{A0}x < y"),
    ("<t/>", ""), ("<t> \n </t>", ""),
  ])
  func spaceIsKeptBetweenWordsAndNowhereElse(_ xml: String, _ expected: String) throws {
    let problems = DecodingProblems()
    let text = RichTextDecoder(problems: problems).text(of: try #require(Fixture.parse(xml).document?.root))
    #expect(text.runs.map(Self.show).joined() == expected)
    #expect(problems.structural.isEmpty)
  }

  @Test func everyRunStandsWhereItsFirstCharacterStands() throws {
    let marked = MarkedText("<t>\n  ▸Ask▸ ▸<q>▸May é I?</q>\n ▸ then <em>▸now</em>▸ or\n  never</t>")
    let text = RichTextDecoder(problems: DecodingProblems())
      .text(of: try #require(Fixture.parse(marked.text).document?.root))
    let places = text.runs.flatMap(Self.places).map { "\($0.line):\($0.column)" }
    // The space between "Ask" and the quotation belongs to the run of "Ask".
    #expect(places == marked.places.enumerated().filter { $0.offset != 1 }.map(\.element))
  }

  private static func show(_ run: TextRun) -> String {
    switch run.content {
    case .words(let words): words
    case .emphasis(let words): "[em:\(words)]"
    case .term(let words, _, let meaning): "[term:\(words)=\(meaning)]"
    case .name(let slot): "[name:\(slot.rawValue)]"
    case .quotation(let runs): "[q:\(runs.map(show).joined())]"
    }
  }

  private static func places(_ run: TextRun) -> [Diagnostics.SourceLocation] {
    if case .quotation(let runs) = run.content { [run.location] + runs.flatMap(places) } else { [run.location] }
  }
}
