import Testing

@testable import XMLDocuments

@Suite struct WaiverNoteTests {
  private static func notes(_ text: String) -> [WaiverNote] {
    GuidanceReader().read(Array(text.utf8), file: "t.xml").waivers
  }

  @Test(arguments: [
    ("<topics><topic id=\"a\"><?waive long-sentence It is a quotation.?></topic></topics>", "a"),
    ("<topics><topic id=\"a\"><title>A<?waive long-sentence It is a quotation.?></title></topic></topics>", "a"),
    ("<culture id=\"almaria\"><?waive long-sentence It is a quotation.?></culture>", "almaria"),
    ("<culture id=\"almaria\"><norm id=\"n\"><?waive long-sentence It is a quotation.?></norm></culture>", "n"),
    (
      "<instrument id=\"i\"><statement id=\"s\"><?waive long-sentence It is a quotation.?></statement></instrument>",
      "i"
    ),
    ("<programme><?waive long-sentence It is a quotation.?></programme>", "programme"),
    ("<topics>\n<?waive long-sentence It is a quotation.?></topics>", nil),
    ("<?waive long-sentence It is a quotation.?><topics/>", nil),
  ])
  func aWaiverIsAboutWhatItStandsIn(_ text: String, _ owner: String?) throws {
    let note = try #require(Self.notes(text).first)
    #expect(note.owner == owner)
    #expect(note.rule == "long-sentence" && note.reason == "It is a quotation.")
  }

  @Test(arguments: [
    ("<?waive?>", "", ""), ("<?waive  ?>", "", ""), ("<?waive idiom?>", "idiom", ""),
    ("<?waive idiom\n   Said  \n so.?>", "idiom", "Said so."),
  ])
  func whatIsLeftOutIsEmpty(_ instruction: String, _ rule: String, _ reason: String) throws {
    let note = try #require(Self.notes("<topics>\(instruction)</topics>").first)
    #expect(note.rule == rule && note.reason == reason)
    #expect(note.location.column == 9)
  }

  @Test func otherInstructionsAndCommentsAreNone() {
    #expect(Self.notes("<?xml-model href=\"a\"?><topics><!-- <?waive idiom x?> --><?other waive?></topics>").isEmpty)
  }
}
