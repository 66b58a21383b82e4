import Diagnostics
import Testing

@testable import XMLDocuments

@Suite struct PositionTests {
  @Test(arguments: [
    "▸<a ▸x=\"1\" ▸y='2'/>",
    "<?xml version=\"1.0\"?>\n<!-- first -->\n▸<a\n  ▸x=\"1\"\n\t▸y = '2'\n>▸text▸<b/>▸ more▸<c ▸z=\"&lt;\"></c>▸\n</a>",
    "▸<a>▸äöü😀▸<b ▸id=\"é\" ▸n=\"x\"/>▸\n  ▸<b/>▸\r\n  ▸<c/></a>",
    "▸<a>▸one &amp; two▸<b>▸&#233;</b>▸<![CDATA[ < ]]> tail▸<c/></a>",
    "▸<a xmlns:xsi=\"urn:x\" ▸xsi:y=\"1\" ▸x=\"a>b='c'\">▸t▸<b/>▸\r t</a>",
    "▸<a>▸\n ▸<!-- > < \" -->▸x▸<?go on?>▸y▸<b\n/></a>",
    "▸<a>▸<b>▸<c>▸<d/></c></b>▸<e/></a>",
  ])
  func everyPieceKnowsItsPlace(_ marked: String) throws {
    let marked = MarkedText(marked)
    let root = try #require(Fixture.parse(marked.text).document?.root)
    #expect(places(in: root) == marked.places)
  }

  @Test func columnsCountScalarsInLongFiles() throws {
    let lines = (1...5_000).map { "  <b n=\"\($0)\">é\($0)</b>" }
    let root = try #require(Fixture.parse("<a>\n" + lines.joined(separator: "\n") + "\n</a>").document?.root)
    for (offset, element) in root.elements.enumerated() {
      #expect(element.location == Diagnostics.SourceLocation(file: "t.xml", line: offset + 2, column: 3))
      #expect(element.attributes.first?.location.column == 6)
      #expect(element.textLocation.column == 11 + String(offset + 1).count)
    }
  }

  @Test(arguments: ["R &amp; D", "R &#38; D", "R &#x26; D"])
  func anAmpersandInAValueIsOne(_ written: String) throws {
    let root = try #require(Fixture.parse("<a x=\"\(written)\"/>").document?.root)
    #expect(root.attribute("x")?.value == "R & D")
  }

  @Test func textAndCommentsAreKept() throws {
    let document = try #require(
      Fixture.parse("<!--a--><?p q?><r>x<i>y</i> z &amp; <![CDATA[<w>]]><!--c--></r><!--b-->").document
    )
    #expect(document.root.text == "xy z & <w>")
    #expect(document.prologue.count == 2)
    #expect(document.epilogue.count == 1)
    #expect(document.root.children.count == 4)
  }

  /// Elements, their attributes and their pieces in the order in which they stand.
  private func places(in element: XMLElement) -> [String] {
    func place(_ location: Diagnostics.SourceLocation) -> String { "\(location.line):\(location.column)" }
    let inside = element.children.flatMap { node -> [String] in
      switch node {
      case .element(let child): places(in: child)
      case .text(let text), .comment(let text): [place(text.location)]
      case .instruction(let instruction): [place(instruction.location)]
      }
    }
    return [place(element.location)] + element.attributes.map { place($0.location) } + inside
  }
}
