import BriefComposition
import GuidanceModel
import GuidanceSearch
import MeetingCalendar
import Pair

/// Looks up content for one pair after the other, and keeps what pairs of the same cultures share.
final class MaterialKeeper {
  /// More pairs of cultures than this are rare, and each takes memory.
  private static let most = 256

  private struct Key: Hashable {
    var cultures: [CultureID]
    var zones: [String]
    var observances: [EntryID]
  }

  private let guidance: LoadedGuidance
  private let zones: ZoneDatabase
  private var materials: [Key: BriefMaterial] = [:]

  init(_ guidance: LoadedGuidance, zones: ZoneDatabase) {
    self.guidance = guidance
    self.zones = zones
  }

  func material(for profile: Profile) throws -> BriefMaterial {
    var material = try shared(by: profile)
    material.proposals = MaterialLookup.proposals(for: profile, by: guidance.matcher())
    return material
  }

  private func shared(by profile: Profile) throws -> BriefMaterial {
    let key = Self.key(profile)
    if let kept = materials[key] { return kept }
    if materials.count >= Self.most { materials.removeAll() }
    let lookup = MaterialLookup(base: guidance)
    var material = try lookup.shared(by: profile)
    try lookup.addSituations(of: profile, to: &material)
    materials[key] = material
    return material
  }

  private static func key(_ profile: Profile) -> Key {
    let people = [profile.mentor, profile.mentoree]
    let cultures = people.flatMap { person in
      person.cultures.map(\.culture.value)
        + [person.work?.culture?.value, person.work?.profession?.value].compactMap { $0 }
    }
    return Key(
      cultures: cultures,
      zones: people.compactMap { $0.zone?.value },
      observances: profile.declaredObservances
    )
  }
}
