import Testing

@testable import XMLDocuments

@Suite struct WellFormednessTests {
  @Test(arguments: table)
  func eachMistakeIsToldOnce(_ text: String, _ expected: [String]) {
    let reading = Fixture.parse(text)
    #expect(reading.document == nil)
    #expect(Fixture.lines(reading.diagnostics) == expected)
  }

  private static let table: [(String, [String])] = [
    (
      #"<a>\#n<b>x\#n</a>"#,
      [
        "3:1 tag-mismatch: the element <b> opened at line 2 is closed by </a>",
        "Add </b> before it.",
      ]
    ),
    (
      "<a><b>x</c></a>",
      [
        "1:8 tag-mismatch: the element <b> opened at line 1 is closed by </c>",
        "Write </b>.",
      ]
    ),
    (
      "<a><advice>x</advce></a>",
      [
        "1:13 tag-mismatch: the element <advice> opened at line 1 is closed by </advce>",
        "Write </advice>.",
      ]
    ),
    (
      #"<a>R & D and\#nS & T</a>"#,
      [
        "1:6 bare-ampersand: the sign & stands alone in the text",
        "Write &amp; instead of &.",
        "2:3 bare-ampersand: the sign & stands alone in the text",
        "Write &amp; instead of &.",
      ]
    ),
    (
      "<a>R &amp D</a>",
      [
        "1:6 bare-ampersand: &amp has no semicolon",
        "Write &amp;.",
      ]
    ),
    (
      "<a>AT&T now</a>",
      [
        "1:6 bare-ampersand: the sign & stands alone in the text",
        "Write &amp; instead of &.",
      ]
    ),
    (
      "<a>x&nbsp;y caf&eacute; &foo;</a>",
      [
        "1:5 unknown-entity: the entity &nbsp; is not defined",
        "Write the character itself: a no-break space, U+00A0.",
        "1:16 unknown-entity: the entity &eacute; is not defined",
        "Write the character itself: é.",
        "1:25 unknown-entity: the entity &foo; is not defined",
        "Write the character itself; if the sign & is meant, write &amp;.",
      ]
    ),
    (
      "<a>x < y</a>",
      [
        "1:6 bare-less-than: the sign < stands alone in the text",
        "Write &lt; instead of <.",
      ]
    ),
    (
      "<a>if x <y then</a>",
      [
        "1:12 missing-value: the attribute then has no value",
        #"Write then="..."; if the < before it is a less-than sign, write &lt; instead."#,
      ]
    ),
    (
      "<a x=1>t</a>",
      [
        "1:4 missing-quotes: the value of x does not begin with a quotation mark",
        #"Write x="..." with straight quotation marks."#,
      ]
    ),
    (
      "<a x=“1”>t</a>",
      [
        "1:4 missing-quotes: the value of x stands in typographic quotation marks",
        #"Write x="..." with straight quotation marks."#,
      ]
    ),
    (
      #"<a x="1>t</a>\#n<b y="2"/>"#,
      [
        "1:4 missing-quotes: the value of x has no closing quotation mark",
        "Add the quotation mark at the end of the value.",
      ]
    ),
    (
      #"<a x="1 y="2"/>"#,
      [
        "1:4 missing-quotes: the value of x has no closing quotation mark",
        "Add the quotation mark at the end of the value.",
      ]
    ),
    (
      #"<a x="1"y="2"/>"#,
      [
        "1:9 broken-attributes: the attributes of this tag cannot be read from here on",
        #"Write each as name="value", with a space before it."#,
      ]
    ),
    (
      #"<a x="a<b"/>"#,
      [
        "1:8 bare-less-than: the value of x contains <",
        "Write &lt; instead, or add the quotation mark that closes the value.",
      ]
    ),
    (
      #"<a\#n x="1" y="2"\#n x="2"/>"#,
      [
        "3:2 repeated-attribute: the attribute x stands twice in one tag",
        "Delete one of the two.",
      ]
    ),
    (
      "<a x>t</a>",
      [
        "1:4 missing-value: the attribute x has no value",
        #"Write x="..."; if the < before it is a less-than sign, write &lt; instead."#,
      ]
    ),
    (
      #"<a/>\#ntext"#,
      [
        "2:1 content-after-root: text follows </a>, the end of the root element",
        "Move it into <a>, or delete it.",
      ]
    ),
    (
      #"<a/>\#n<b/>"#,
      [
        "2:1 content-after-root: a second root element follows </a>",
        "Move it into <a>, or delete it.",
      ]
    ),
    (
      "<a/></b>",
      [
        "1:5 stray-end-tag: this end tag closes nothing: <a> is closed already",
        "Delete it.",
      ]
    ),
    (
      "</a>",
      [
        "1:1 stray-end-tag: an end tag stands where no element is open",
        "Delete it.",
      ]
    ),
    (
      "hello",
      [
        "1:1 not-xml: the file does not begin with an element: it is not XML",
        #"Check that this is the right file; content begins with <?xml version="1.0" encoding="UTF-8"?>."#,
      ]
    ),
    (
      #"\#n<?xml version="1.0"?><a/>"#,
      [
        "2:1 xml-declaration: the XML declaration is not at the beginning of the file",
        "Delete what stands before it, or delete it here.",
      ]
    ),
    (
      #"<?xml version="1.0"><a/>"#,
      [
        "1:1 xml-declaration: the XML declaration is not closed by ?>",
        #"Write <?xml version="1.0" encoding="UTF-8"?>."#,
      ]
    ),
    (
      "<a><b",
      [
        "1:6 file-cut-off: the file ends inside the element <b> opened at line 1",
        "Restore the end of the file, or close what is open: the next tag to add is </b>.",
      ]
    ),
    (
      #"<a>\#n  <b>te"#,
      [
        "2:8 file-cut-off: the file ends inside the element <b> opened at line 2",
        "Restore the end of the file, or close what is open: the next tag to add is </b>.",
      ]
    ),
    (
      #"<a><b x=""#,
      [
        "1:10 file-cut-off: the file ends inside the element <a> opened at line 1",
        "Restore the end of the file, or close what is open: the next tag to add is </a>.",
      ]
    ),
    (
      #"<a>\#n<!-- x\#n</a>"#,
      [
        "2:1 section-not-closed: the comment opened here is never closed",
        "Add --> at its end.",
      ]
    ),
    (
      "<a><!-- x -- y --></a>",
      [
        "1:11 hyphens-in-comment: two hyphens stand inside a comment",
        "Write one hyphen, or a dash.",
      ]
    ),
    (
      "<a>\u{1}</a>",
      [
        "1:4 forbidden-character: here stands a control character, which XML forbids",
        "Delete it; it may be invisible in the editor.",
      ]
    ),
    (
      "<a>&#1;</a>",
      [
        "1:4 forbidden-character: this reference stands for a character that XML forbids",
        "Delete it.",
      ]
    ),
    (
      "<a>]]></a>",
      [
        "1:4 cdata-end: ]]> must not stand in text",
        "Write ]]&gt; instead.",
      ]
    ),
    (
      #"<a xsi:x="1"/>"#,
      [
        "1:1 unknown-prefix: the prefix xsi: is not declared",
        #"Add xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" to the root element."#,
      ]
    ),
    (
      "<a <b/></a>",
      [
        "1:1 tag-not-closed: the tag <a has no >",
        "Add > at its end; if it is meant as a less-than sign, write &lt; instead of <.",
      ]
    ),
    (
      "<a></a",
      [
        "1:7 file-cut-off: the file ends inside the element <a> opened at line 1",
        "Restore the end of the file, or close what is open: the next tag to add is </a>.",
      ]
    ),
    (
      #"<a b="1" / ></a>"#,
      [
        "1:10 broken-attributes: the attributes of this tag cannot be read from here on",
        #"Write each as name="value", with a space before it."#,
      ]
    ),
  ]
}
