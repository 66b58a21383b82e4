import GuidanceModel
import Pair

/// Finds the one dimension under which a declared preference is told, so that no page says it twice.
struct PreferenceHome {
  let dimensions: [Dimension]

  /// The dimension that the preference names; else the one whose main topic it names; else the first that bears on it.
  func dimension(of preference: Person.Preference) -> DimensionID? {
    if let named = preference.dimension?.value { return named }
    guard let topic = preference.topic?.value else { return nil }
    let main = dimensions.first { $0.topics.first?.value == topic }
    return (main ?? dimensions.first { $0.topics.contains { $0.value == topic } })?.id
  }
}
