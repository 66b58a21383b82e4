import GuidanceModel

/// Where one person stands on one dimension, as far as anybody may say so, and on what ground.
struct Standing: Hashable {
  /// The levels of precedence, strongest first.
  enum Level: Hashable {
    /// The person said so.
    case declared
    case organisation(CultureID)
    case profession(CultureID)
    /// The countries that shaped the person, the strongest tie first.
    case country([CultureID])
    case region([CultureID])
    case unknown
  }

  /// -3 to 3; a span where more than one culture shaped the person; nil: not known.
  var range: ClosedRange<Int>?
  var level: Level
  /// From 0.4 to 1.0: how much it counts when matters are ranked.
  var confidence: Double
  var citations: [SourceID]
  /// A weaker level that points elsewhere: shown, never averaged away.
  var conflict: Conflict?

  static let unknown = Standing(range: nil, level: .unknown, confidence: 0, citations: [], conflict: nil)

  /// Two levels that do not agree.
  struct Conflict: Hashable {
    var level: Level
    var range: ClosedRange<Int>
  }
}

extension Standing.Level {
  /// The cultures it rests on; empty where the person declared it or nothing is known.
  var cultures: [CultureID] {
    switch self {
    case .declared, .unknown: []
    case .organisation(let id), .profession(let id): [id]
    case .country(let ids), .region(let ids): ids
    }
  }

  /// In words for a page: `declared`, `Japan`, `region: Confucian Asia`.
  func name(in material: BriefMaterial) -> String {
    switch self {
    case .declared: "declared"
    case .organisation(let id), .profession(let id): material.name(of: id)
    case .country(let ids): ids.map(material.name(of:)).joined(separator: " and ")
    case .region(let ids): "region: " + ids.map(material.name(of:)).joined(separator: " and ")
    case .unknown: "not known"
    }
  }
}
