import BriefRendering
import Diagnostics
import GuidanceModel

/// Diagnostics as SARIF 2.1.0, which code scanning services and editors read.
///
/// The format: docs.oasis-open.org/sarif/sarif/v2.1.0. Columns count Unicode scalars, as everywhere in Rapport.
struct SARIFReport {
  let diagnostics: [Diagnostic]
  /// What is known of each message; one that is not described here still appears, without help.
  let messages: MessageIndex

  var json: JSONValue {
    [
      "$schema": "https://json.schemastore.org/sarif-2.1.0.json",
      "version": "2.1.0",
      "runs": [
        [
          "tool": ["driver": driver],
          "columnKind": "unicodeCodePoints",
          "results": .array(results),
        ]
      ],
    ]
  }

  /// The ids that were found, each once, in the order of the alphabet.
  private var ids: [String] { Set(diagnostics.map(\.id)).sorted() }

  private var driver: JSONValue {
    [
      "name": "rapport", "version": .string(Version.number), "semanticVersion": .string(Version.number),
      "rules": .array(ids.map(rule)),
    ]
  }

  private func rule(_ id: String) -> JSONValue {
    let message = messages[id]
    let level = message?.severity ?? diagnostics.first { $0.id == id }?.severity ?? .warning
    let title = message?.title ?? id
    return [
      "id": .string(id),
      "shortDescription": ["text": .string(title)],
      "fullDescription": ["text": .string(message?.why ?? title)],
      "help": [
        "text": .string(message?.instead ?? title),
        "markdown": .string(message.map { "\($0.why)\n\n**Instead:** \($0.instead)" } ?? title),
      ],
      "defaultConfiguration": ["level": .string(level.sarifLevel)],
    ]
  }

  private var results: [JSONValue] {
    let places = Dictionary(uniqueKeysWithValues: ids.enumerated().map { ($1, $0) })
    var fingerprints = FingerprintCounter()
    return diagnostics.map { diagnostic in
      [
        "ruleId": .string(diagnostic.id),
        "ruleIndex": JSONValue(places[diagnostic.id]),
        "level": .string(diagnostic.severity.sarifLevel),
        "message": ["text": .string("\(diagnostic.reason). \(diagnostic.response)")],
        "locations": [["physicalLocation": place(diagnostic.location)]],
        "partialFingerprints": ["rapport/v1": .string(fingerprints.fingerprint(of: diagnostic))],
      ]
    }
  }

  private func place(_ location: SourceLocation) -> JSONValue {
    [
      "artifactLocation": ["uri": .string(uri(location.file))],
      "region": ["startLine": .integer(location.line), "startColumn": .integer(location.column)],
    ]
  }

  /// A relative path stays relative, to be resolved against the root of the repository.
  private func uri(_ path: String) -> String {
    let encoded = PercentEncoding.path(path)
    return path.hasPrefix("/") ? "file://" + encoded : encoded
  }
}

/// Tells findings apart without their lines, so that one that only moved is known again.
private struct FingerprintCounter {
  private var seen: [String: Int] = [:]

  /// The same for the same message about the same file; the second of two alike ends in `:2`.
  mutating func fingerprint(of diagnostic: Diagnostic) -> String {
    var hash = TextHash()
    hash.add("\(diagnostic.id)\n\(diagnostic.location.file)\n\(diagnostic.reason)")
    let digits = hash.digits
    seen[digits, default: 0] += 1
    return "\(digits):\(seen[digits, default: 1])"
  }
}

/// A path as part of a URI.
private enum PercentEncoding {
  private static let unreserved = Set("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~/".utf8)

  static func path(_ path: String) -> String {
    path.utf8.reduce(into: "") { text, byte in
      if unreserved.contains(byte) {
        text.unicodeScalars.append(Unicode.Scalar(byte))
      } else {
        text += "%" + (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true)
      }
    }
  }
}

extension Diagnostic.Severity {
  fileprivate var sarifLevel: String {
    switch self {
    case .error: "error"
    case .warning: "warning"
    case .suggestion: "note"
    }
  }
}
