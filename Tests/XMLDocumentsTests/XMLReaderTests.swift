import Diagnostics
import Testing

@testable import XMLDocuments

@Suite struct XMLReaderTests {
  @Test func everyPieceKnowsItsPlace() throws {
    let text = """
      <?xml version="1.0"?>
      <a
        x="1"
        y = '2'><b/>é<c z="3"/>
      </a>
      """
    let root = try #require(XMLReader().read(Array(text.utf8), file: "t.xml").document?.root)
    #expect(root.location == SourceLocation(file: "t.xml", line: 2, column: 1))
    #expect(root.attributes.map(\.location.description) == ["t.xml:3:3", "t.xml:4:3"])
    #expect(root.elements.map(\.location.description) == ["t.xml:4:11", "t.xml:4:16"])
    #expect(root.elements[1].attributes[0].location.column == 19)
  }
}
