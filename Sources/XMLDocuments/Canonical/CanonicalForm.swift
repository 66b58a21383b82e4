package import Diagnostics
import GuidanceModel

/// Brings content files and profiles into the one form in which they are kept, so that an edit is a small diff.
package struct CanonicalForm: Sendable {
  private let guides: [SchemaGuide]

  /// - Parameter schemas: of all kinds of file that it will see; they say what running text is, and the order of attributes.
  package init(schemas: [SchemaValidator]) { guides = schemas.map(\.guide) }

  /// - Parameter file: the name for places; no file is touched.
  package func form(of bytes: [UInt8], file: String) -> CanonicalReading {
    let reading = XMLReader().read(bytes, file: file)
    let errors = reading.diagnostics.filter { $0.severity == .error }
    guard errors.isEmpty, let document = reading.document, let source = TextDecoding(bytes, file: file).text,
      let markup = MarkupScanner.markup(source)
    else { return CanonicalReading(file: file, original: bytes, diagnostics: errors) }
    let guide = guides.first { $0.roots.contains { $0.name == document.root.name } }
    guard let guide else {
      return CanonicalReading(file: file, original: bytes, diagnostics: [.unknownKind(document.root)])
    }
    let text = CanonicalWriter.text(markup, guide: guide)
    // What two people wrote is nobody else's: messages end up in logs.
    return CanonicalReading(file: file, original: bytes, text: text, isQuotable: document.root.name != "profile")
  }

  /// Reads files, several at once. The readings stand in the order of the files.
  package func forms(of files: [String]) -> [CanonicalReading] {
    let limit = XMLLimits().bytes
    return Parallel.map(files) { file in
      switch FileBytes.read(file, limit: limit) {
      case .success(let bytes): form(of: bytes, file: file)
      case .failure(let problem):
        CanonicalReading(file: file, original: [], diagnostics: [problem.diagnostic(file, limit: limit)])
      }
    }
  }
}

/// A file and the form that it should have.
package struct CanonicalReading: Sendable {
  package var file: String
  /// The bytes as they were read.
  package var original: [UInt8]
  /// The file in canonical form; nil where it is broken.
  package var text: [UInt8]?
  /// Why it is broken.
  package var diagnostics: [Diagnostic] = []
  /// Whether a message may say what stands in it.
  package var isQuotable = true

  package var isCanonical: Bool { text == original }

  /// A diagnostic at the first line that differs; nil where none does, or the file is broken.
  package var difference: Diagnostic? {
    guard let text, text != original else { return nil }
    let (have, want) = (Self.lines(original), Self.lines(text))
    let line = zip(have, want).prefix { $0 == $1 }.count
    let wanted = line < want.count && isQuotable ? Help.excerpt(String(decoding: want[line], as: UTF8.self)) : ""
    let what =
      if line >= want.count - 1 { "The file should end here." } else {
        want[line].isEmpty ? "Here should stand a blank line." : wanted.isEmpty ? "" : "Here should stand: \(wanted)"
      }
    return Diagnostic(
      id: "not-canonical",
      severity: .error,
      location: SourceLocation(file: file, line: line + 1, column: 1),
      reason: "the file is not in canonical form; it differs first in this line",
      response: "Run 'rapport format \(file)'.\(what.isEmpty ? "" : " " + what)"
    )
  }

  private static func lines(_ bytes: [UInt8]) -> [ArraySlice<UInt8>] {
    bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
  }
}

extension Diagnostic {
  /// A file whose root no schema knows has no canonical form.
  static func unknownKind(_ root: XMLElement) -> Diagnostic {
    .refusal(
      "unknown-root",
      "no content file and no profile begins with <\(root.name)>",
      "Check that this is the right file; 'rapport check' names what may stand here.",
      at: root.location
    )
  }
}
