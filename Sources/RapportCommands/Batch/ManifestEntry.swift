import BriefRendering
import Diagnostics
import Foundation
import GuidanceModel
import KnowledgeBase

/// A document of a batch: what it was made from. A line of the manifest.
struct ManifestEntry: Sendable, Hashable {
  var row: Int
  /// The profile's id.
  var profile: String
  var reader: Role
  var format: String
  var file: String
  /// What it was made from: row or profile, content, zone data, day, options, template, version of the program.
  var input: UInt64
  var bytes: Int
  /// Of a PDF; nil where the format has none.
  var pages: Int?

  var json: JSONValue {
    let members: [JSONValue.Member] = [
      .init("row", .integer(row)), .init("profile", .string(profile)), .init("for", .string(reader.rawValue)),
      .init("format", .string(format)), .init("file", .string(file)), .init("input", .string(Self.digits(input))),
      .init("bytes", .integer(bytes)),
    ]
    return .object(members + (pages.map { [.init("pages", .integer($0))] } ?? []))
  }

  static func digits(_ number: UInt64) -> String {
    let digits = String(number, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }
}

/// What failed of a batch, and why. A line of the manifest.
struct ManifestFailure: Sendable, Hashable {
  var row: Int
  var profile: String
  /// The document; nil where the pair could not be read at all.
  var file: String?
  var diagnostic: Diagnostic

  var json: JSONValue {
    [
      "row": .integer(row), "profile": .string(profile), "file": JSONValue(file), "id": .string(diagnostic.id),
      "place": .string(diagnostic.location.description), "reason": .string(diagnostic.reason),
      "fix": .string(diagnostic.response),
    ]
  }
}
