import Foundation
import Testing

@testable import XMLDocuments

@Suite struct CanonicalFormTests {
  static let form: CanonicalForm = {
    let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appendingPathComponent("content/schema").path
    return CanonicalForm(
      schemas: ["guidance", "pair"].compactMap { try? SchemaValidator(schemaAt: "\(folder)/\($0).xsd") }
    )
  }()

  private static let declaration = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"

  private func canonical(_ text: String) -> String {
    let reading = Self.form.form(of: Array(text.utf8), file: "a.xml")
    return reading.text.map { String(decoding: $0, as: UTF8.self) } ?? "\(reading.diagnostics)"
  }

  /// What an author wrote, and what it becomes below the declaration.
  @Test(arguments: [
    // Attributes take the order of the schema; those it does not know come last, as they were.
    (
      "<culture parent='x'  odd='1' sort=\"country\"\n id=\"a\" xmlns:xsi=\"i\" xsi:noNamespaceSchemaLocation=\"s\"/>",
      "<culture xmlns:xsi=\"i\" xsi:noNamespaceSchemaLocation=\"s\" id=\"a\" sort=\"country\" parent=\"x\" odd=\"1\"/>\n"
    ),
    // A quotation mark in a value that stood in apostrophes.
    ("<culture id='a \"b\" &amp; c'/>", "<culture id=\"a &quot;b&quot; &amp; c\"/>\n"),
    // Indentation, and one element a line.
    (
      "<culture id=\"a\"><name>\n A\t b </name><zone\nname=\"Z\"></zone>\n\t\t<also>B</also></culture>",
      "<culture id=\"a\">\n  <name>A b</name>\n  <zone name=\"Z\"/>\n  <also>B</also>\n</culture>\n"
    ),
    // Running text stays byte for byte, with all that stands in it.
    (
      "<culture id=\"a\">\n<about>  One\n   <q>two</q><q>three</q>\n <term means='m'  lang=\"ja\">t</term> </about></culture>",
      "<culture id=\"a\">\n  <about>  One\n   <q>two</q><q>three</q>\n <term means='m'  lang=\"ja\">t</term> </about>\n</culture>\n"
    ),
    // A blank line before each entry; those that the author put stay single.
    (
      "<sources>\n<source id=\"a\"/>\n<source id=\"b\"/>\n\n\n\n<source id=\"c\"/>\n</sources>",
      "<sources>\n  <source id=\"a\"/>\n\n  <source id=\"b\"/>\n\n  <source id=\"c\"/>\n</sources>\n"
    ),
    // A remark directly above an entry belongs to it; one with a blank line after it does not.
    (
      "<sources><source id=\"a\"/><!-- of b --><?rapport x?>\n<source id=\"b\"/>\n<!--\n  apart -->\n\n<source id=\"c\"/></sources>",
      "<sources>\n  <source id=\"a\"/> <!-- of b --> <?rapport x?>\n\n  <source id=\"b\"/>\n  <!--\n  apart -->\n\n  <source id=\"c\"/>\n</sources>\n"
    ),
    (
      "<sources><source id=\"a\"/>\n<!-- of b -->\n<?rapport x?>\n<source id=\"b\"/></sources>",
      "<sources>\n  <source id=\"a\"/>\n\n  <!-- of b -->\n  <?rapport x?>\n  <source id=\"b\"/>\n</sources>\n"
    ),
    // Beside the root.
    (
      "<!-- a -->\n\n\n<?b?><topics/><!-- c -->",
      "<!-- a -->\n\n<?b?>\n<topics/>\n<!-- c -->\n"
    ),
    // References, CDATA and what the schema does not know stay as written.
    (
      "<culture id=\"&#x27;a\"><name>&#65;&amp;</name><about><![CDATA[<b>]]></about><odd  x='1'><y/>  <y/></odd></culture>",
      "<culture id=\"&#x27;a\">\n  <name>&#65;&amp;</name>\n  <about><![CDATA[<b>]]></about>\n  <odd x=\"1\"><y/>  <y/></odd>\n</culture>\n"
    ),
    // Words where only elements belong: a mistake for `check`, not for this.
    ("<culture id=\"a\"> lost <name>A</name></culture>", "<culture id=\"a\"> lost <name>A</name></culture>\n"),
  ])
  func theFormOf(_ written: String, _ expected: String) {
    #expect(canonical(written) == Self.declaration + expected)
    #expect(canonical(Self.declaration + expected) == Self.declaration + expected)
  }

  @Test func lineEndsMarksAndOtherEncodingsBecomeOurs() {
    let wanted = Self.declaration + "<topics>\n\n  <!-- é -->\n</topics>\n"
    #expect(canonical("\u{FEFF}<topics>\r\n\r\n<!-- é -->\r\n</topics>\r\n") == wanted)
    let latin =
      Array("<?xml version='1.0' encoding='ISO-8859-1'?><topics>\n\n<!-- ".utf8) + [0xE9] + Array(" --></topics>".utf8)
    #expect(Self.form.form(of: latin, file: "a.xml").text == Array(wanted.utf8))
  }

  @Test(arguments: [
    ("<culture id=\"a\"><name>A</culture>", "tag-mismatch"), ("", "file-empty"), ("<culture", "file-cut-off"),
    ("<!DOCTYPE a><culture/>", "doctype-refused"), ("<html/>", "unknown-root"),
    ("<culture>\u{E9}\u{0}</culture>", "forbidden-character"),
  ])
  func aBrokenFileIsNamedAndHasNoForm(_ text: String, _ id: String) {
    let reading = Self.form.form(of: Array(text.utf8), file: "a.xml")
    #expect(reading.text == nil)
    #expect(reading.diagnostics.map(\.id) == [id])
  }

  @Test func damagedLettersAreNotGuessed() {
    let reading = Self.form.form(of: Array("<topics><!-- ".utf8) + [0xE9] + Array(" --></topics>".utf8), file: "a.xml")
    #expect(reading.text == nil && reading.diagnostics.map(\.id) == ["not-utf-8"])
  }

  @Test func theFirstLineThatDiffersIsNamed() throws {
    let reading = Self.form.form(
      of: Array((Self.declaration + "<topics>\n<!-- a -->\n</topics>\n").utf8),
      file: "a.xml"
    )
    let difference = try #require(reading.difference)
    #expect(difference.location.description == "a.xml:3:1")
    #expect(difference.response == "Run 'rapport format a.xml'. Here should stand:   <!-- a -->")
  }
}
