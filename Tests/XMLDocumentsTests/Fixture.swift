import Diagnostics

@testable import XMLDocuments

/// Makes readers and texts for the tests of this room.
enum Fixture {
  /// The root of the repository.
  static let root = #filePath.split(separator: "/").dropLast(3).reduce("") { $0 + "/" + $1 }

  static let guidanceSchema = Result { try SchemaValidator(schemaAt: root + "/content/schema/guidance.xsd") }
  static let pairSchema = Result { try SchemaValidator(schemaAt: root + "/content/schema/pair.xsd") }

  static func parse(_ text: String) -> XMLReading { XMLReader().read(Array(text.utf8), file: "t.xml") }

  /// Two lines for each diagnostic: `line:column id: reason`, then the response.
  static func lines(_ diagnostics: [Diagnostic]) -> [String] {
    diagnostics.flatMap { ["\($0.location.line):\($0.location.column) \($0.id): \($0.reason)", $0.response] }
  }
}

/// A text in which `▸` marks the places that matter.
struct MarkedText {
  let text: String
  /// Line and column of what follows each mark, in order.
  let places: [String]

  init(_ marked: String) {
    var (text, places, line, column) = ("", [String](), 1, 1)
    for scalar in marked.unicodeScalars {
      if scalar == "▸" {
        places.append("\(line):\(column)")
        continue
      }
      text.unicodeScalars.append(scalar)
      (line, column) = scalar == "\n" ? (line + 1, 1) : (line, column + 1)
    }
    (self.text, self.places) = (text, places)
  }
}
