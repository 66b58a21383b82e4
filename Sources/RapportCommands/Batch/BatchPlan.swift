import BriefRendering
import GuidanceModel

/// What a batch is to make of every pair.
struct BatchPlan: Sendable {
  var readers: [Role]
  var formats: [DocumentFormat]
  var style: DocumentStyle
  /// Instead of what each profile says.
  var stage: Stage?
  var quotesPrivate: Bool
  var today: CivilDate
  var shard: Shard?
  /// Makes everything again.
  var isFresh = false

  func fileName(of pair: String, for reader: Role, as format: DocumentFormat) -> String {
    "\(pair)-\(reader.rawValue).\(format.ending)"
  }

  /// What holds for every document, as it stands in the manifest.
  func head(content: String, zones: String?) -> [JSONValue.Member] {
    [
      .init("rapport", .string(Version.number)), .init("content", .string(content)), .init("tzdata", JSONValue(zones)),
      .init("today", .string(today.description)), .init("for", JSONValue(readers.map(\.rawValue))),
      .init("formats", JSONValue(formats.map(\.rawValue))), .init("paper", .string(style.paper.rawValue)),
      .init("explain", .boolean(style.explains)), .init("columns", .integer(style.columns)),
      .init("stage", JSONValue(stage?.rawValue)), .init("private", .boolean(quotesPrivate)),
      .init("shard", JSONValue(shard?.text)),
    ]
  }
}
