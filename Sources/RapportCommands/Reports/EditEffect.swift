import BriefComposition
import BriefRendering
import Diagnostics
import GuidanceModel
import MeetingCalendar
import Pair
import XMLDocuments

/// Composes the same briefs from two states of the content.
struct EditEffect {
  let before: OpenContent
  let after: OpenContent
  let environment: CommandEnvironment

  /// At most so many cultures that the edit touches are paired.
  private static let mostCultures = 6

  /// A pair whose briefs are compared.
  struct Subject {
    var name: String
    var profile: Profile
  }

  func changes() throws -> [BriefChange] {
    try subjects().flatMap { subject in
      try [Role.mentor, .mentoree].compactMap { role in
        let old = try lines(of: subject.profile, role, in: before)
        let new = try lines(of: subject.profile, role, in: after)
        let differences = WordDiff.differences(from: old, to: new)
        return differences.isEmpty
          ? nil : BriefChange(title: "\(subject.name), for the \(role.rawValue)", lines: differences)
      }
    }
  }

  /// The sample profiles, and pairs of each touched culture with one that is held in depth.
  func subjects() throws -> [Subject] { try samples() + pairs() }

  private func samples() throws -> [Subject] {
    let reader = ProfileReader(schema: try after.schemas.validator("pair.xsd"))
    let files = try XMLFiles(folders: after.folders, workingFolder: environment.workingFolder)
      .files(named: after.folders.map { $0 + "/examples" }.filter { !$0.isEmpty && ContentFolder($0).isThere })
    return files.compactMap { file in
      reader.read(fileAt: file).profile.map { Subject(name: $0.id, profile: $0) }
    }
  }

  private func pairs() throws -> [Subject] {
    let counts = try after.base.entryCounts()
    let deep = try after.base.cultures().filter { $0.sort == .country && counts[$0.id] != nil }.map(\.id)
    let touched = try touchedCultures().prefix(Self.mostCultures)
    let desk = BriefDesk(opened: after, environment: environment)
    return try touched.flatMap { culture -> [Subject] in
      guard let other = deep.first(where: { $0 != culture }) else { return [] }
      return try [(culture, other), (other, culture)].map { mentor, mentoree in
        Subject(
          name: "mentor \(mentor), mentoree \(mentoree)",
          profile: try desk.profile(mentor: mentor.text, mentoree: mentoree.text)
        )
      }
    }
  }

  /// Countries and regions of which a norm, a position or anything else differs.
  private func touchedCultures() throws -> [CultureID] {
    let (old, new) = (try before.base.cultures(), try after.base.cultures())
    let places = Set(new.filter { $0.sort == .country || $0.sort == .region }.map(\.id))
    let (oldNorms, newNorms) = (try norms(before), try norms(after))
    let ids = places.filter { id in
      let was = old.first { $0.id == id }.map(Self.said)
      let is_ = new.first { $0.id == id }.map(Self.said)
      return was != is_ || oldNorms[id] != newNorms[id]
    }
    return ids.sorted { $0.text < $1.text }
  }

  private func norms(_ opened: OpenContent) throws -> [CultureID: [String]] {
    let norms = try opened.base.entries(kind: .norm)
    return Dictionary(grouping: norms) { $0.culture ?? "" }.mapValues { $0.map(Self.said) }
  }

  private static func said(_ entry: Entry) -> String {
    let core = entry.core
    let texts =
      entry.paragraphs.map { $0.label + $0.text } + [core.title.value, core.ask?.words ?? "", core.unless?.words ?? ""]
    let facts =
      core.topics.map(\.value.text) + core.dimensions.map(\.value.text) + core.citations.map(\.source.value.text)
    return ([core.id.text, core.evidence.rawValue, "\(core.checked)"] + texts + facts).joined(separator: "\n")
  }

  private static func said(_ culture: Culture) -> String {
    let positions = culture.positions.map { "\($0.dimension.value.text) \($0.value) \($0.reason.words)" }
    let texts = [culture.name, culture.about?.words, culture.naming?.address.words, culture.spread?.text.words]
    return (texts.compactMap { $0 } + positions + culture.zones + culture.demonyms).joined(separator: "\n")
  }

  /// The lines of a brief as plain text, without the fingerprint of the content, which every edit changes.
  private func lines(of profile: Profile, _ role: Role, in opened: OpenContent) throws -> [String] {
    var material = try MaterialLookup(base: opened.base).material(for: profile)
    material.contentVersion = ""
    let zones = ZoneDatabase(folder: environment.zoneFolder)
    let composer = BriefComposer(material: material, zones: zones, today: environment.today)
    let text = TextRenderer(width: nil).render([composer.brief(for: role, from: profile)])
    return text.split(separator: "\n").map { $0.split(separator: " ").joined(separator: " ") }
  }
}
