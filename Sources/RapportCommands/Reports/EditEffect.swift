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

  /// At most so many pairs of cultures, each both ways.
  private static let mostPairs = 8

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

  /// Each touched culture with the country that stands furthest from it on the dimension of what was touched: there the
  /// edit is most likely on the page.
  private func pairs() throws -> [Subject] {
    let counts = try after.base.entryCounts()
    let cultures = try after.base.cultures()
    let deep = cultures.filter { $0.sort == .country && counts[$0.id] != nil }
    var pairs: [[CultureID]] = []
    for (id, dimension) in try touched() {
      guard let culture = cultures.first(where: { $0.id == id }), culture.sort == .country || culture.sort == .region,
        let other = deep.filter({ $0.id != id }).max(by: { gap(culture, $0, dimension) < gap(culture, $1, dimension) }),
        !pairs.contains([id, other.id])
      else { continue }
      pairs.append([id, other.id])
    }
    let desk = BriefDesk(opened: after, environment: environment)
    return try pairs.prefix(Self.mostPairs).flatMap { $0 == $0.reversed() ? [$0] : [$0, $0.reversed()] }.map { pair in
      Subject(
        name: "mentor \(pair[0]), mentoree \(pair[1])",
        profile: try desk.profile(mentor: pair[0].text, mentoree: pair[1].text)
      )
    }
  }

  /// How far apart two cultures stand on a dimension; nil: on all together.
  private func gap(_ one: Culture, _ other: Culture, _ dimension: DimensionID?) -> Int {
    let positions = one.positions.filter { dimension == nil || $0.dimension.value == dimension }
    return positions.reduce(0) { sum, position in
      sum + abs(position.value - (other.position(on: position.dimension.value)?.value ?? position.value))
    }
  }

  /// Cultures of which something differs, each with the main dimension of a norm that does; nil for all else.
  private func touched() throws -> [(CultureID, DimensionID?)] {
    let (old, new) = (try before.base.cultures(), try after.base.cultures())
    let (oldNorms, newNorms) = (try norms(before), try norms(after))
    let norms = newNorms.filter { id, norm in oldNorms[id].map(Self.said) != Self.said(norm) }.values
      .sorted { $0.id.text < $1.id.text }.compactMap { norm in
        norm.culture.map { ($0, norm.core.dimensions.first?.value) }
      }
    let gone = oldNorms.filter { newNorms[$0.key] == nil }.values.compactMap(\.culture)
    let others = new.filter { culture in old.first { $0.id == culture.id }.map(Self.said) != Self.said(culture) }.map(
      \.id
    )
    return norms + (gone + others).sorted { $0.text < $1.text }.map { ($0, nil) }
  }

  private func norms(_ opened: OpenContent) throws -> [EntryID: Entry] {
    Dictionary(try opened.base.entries(kind: .norm).map { ($0.id, $0) }) { first, _ in first }
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
