import Foundation
import Testing

@testable import XMLDocuments

/// Every real file comes back byte for byte, also from a layout that an editor has spoilt.
@Suite struct CanonicalContentTests {
  static let files = ContentFolder(RealContent.folder).files() + samples

  private static let samples = ["okafor-vandijk", "tanaka-weber"].map { "\(RealContent.folder)/examples/\($0).xml" }

  private static let form = CanonicalForm(
    schemas: ["guidance", "pair"].compactMap {
      try? SchemaValidator(schemaAt: "\(RealContent.folder)/schema/\($0).xsd")
    }
  )

  @Test func allContentIsInCanonicalForm() {
    #expect(Self.files.count > 300)
    #expect(Self.form.forms(of: Self.files).compactMap { $0.difference ?? $0.diagnostics.first } == [])
  }

  @Test func aSpoiltLayoutIsMended() throws {
    for file in Self.files {
      let text = try String(contentsOfFile: file, encoding: .utf8)
      let spoilt = Self.spoilt(text)
      #expect(spoilt != text)
      let isMended = Self.form.form(of: Array(spoilt.utf8), file: file).text == Array(text.utf8)
      #expect(isMended, "\(file)")
    }
  }

  @Test func whatAFileSaysDoesNotChange() throws {
    for file in Self.files {
      let text = Self.spoilt(try String(contentsOfFile: file, encoding: .utf8))
      let formed = try #require(Self.form.form(of: Array(text.utf8), file: file).text)
      let (before, after) = (XMLReader().read(Array(text.utf8), file: file), XMLReader().read(formed, file: file))
      #expect(try Self.said(#require(before.document).root) == Self.said(#require(after.document).root), "\(file)")
    }
  }

  /// Other indentation and other line ends.
  private static func spoilt(_ text: String) -> String {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map { line -> String in
      let words = line.drop { $0 == " " }
      return (words.isEmpty ? "" : "\t") + words
    }
    return lines.joined(separator: "\r\n").replacingOccurrences(of: "\t<?xml", with: "<?xml")
      .replacingOccurrences(of: "\t<!-", with: "<!-")
  }

  /// Every name, value and word in order; space at the ends of a text left out.
  private static func said(_ element: XMLElement) -> [String] {
    var said = ["<\(element.name)"] + element.attributes.map { "\($0.name)=\($0.value)" }.sorted()
    for child in element.children {
      switch child {
      case .element(let inner): said += Self.said(inner)
      case .text(let piece): if !piece.text.allSatisfy(\.isWhitespace) { said.append(Whitespace.collapsed(piece.text)) }
      case .comment(let piece): said.append("<!--" + piece.text)
      case .instruction(let piece): said.append("<?" + piece.target + piece.text)
      }
    }
    return said + [">"]
  }
}
