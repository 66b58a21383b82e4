import GuidanceModel

/// Makes one block of the brief. Each block is a file of its own under `Blocks`.
protocol BlockComposer: Sendable {
  static var block: BriefBlock { get }
  /// The heading on the page.
  static func title(_ reading: Reading) -> String
  /// What the block would say, most important first; empty where the data allow nothing.
  static func passages(_ reading: Reading, _ desk: inout Desk) -> [Passage]
}
