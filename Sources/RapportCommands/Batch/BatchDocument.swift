import GuidanceModel

/// A document that a batch is to make.
struct BatchDocument: Sendable {
  var row: Int
  /// What the pair's files are called.
  var pair: String
  var reader: Role
  var format: DocumentFormat
  var file: String
  var input: UInt64

  /// As an earlier run made it.
  func entry(past: PastManifest.Document?) -> ManifestEntry {
    ManifestEntry(
      row: row,
      profile: past?.profile ?? pair,
      reader: reader,
      format: format.rawValue,
      file: file,
      input: input,
      bytes: past?.bytes ?? 0,
      pages: past?.pages
    )
  }
}
