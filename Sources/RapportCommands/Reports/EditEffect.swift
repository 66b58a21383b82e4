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

  /// What came of comparing.
  struct Outcome {
    var changes: [BriefChange] = []
    /// The briefs as they are now, changed or not.
    var briefs: [SampleBrief] = []
    /// Norms that were written or edited and stand in none of them.
    var unreached: [NormAbsence] = []
  }

  func outcome() throws -> Outcome {
    var outcome = Outcome()
    for subject in try subjects() {
      for role in [Role.mentor, .mentoree] {
        let title = "\(subject.name), for the \(role.rawValue)"
        let (old, new) = (try brief(of: subject, role, in: before), try brief(of: subject, role, in: after))
        let differences = WordDiff.differences(from: Self.lines(of: old), to: Self.lines(of: new))
        if !differences.isEmpty { outcome.changes.append(BriefChange(title: title, lines: differences)) }
        outcome.briefs.append(SampleBrief(title: title, brief: new))
      }
    }
    let (norms, cultures) = (try norms(after), try after.base.cultures())
    outcome.unreached = try editedNorms().compactMap { norm in
      let culture = cultures.first { $0.id == norm.culture }
      return NormAbsence(of: norm, from: outcome.briefs, among: norms, culture: culture)
    }
    return outcome
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
    let norms = try editedNorms().compactMap { norm in norm.culture.map { ($0, norm.core.dimensions.first?.value) } }
    let gone = oldNorms.filter { newNorms[$0.key] == nil }.values.compactMap(\.culture)
    let others = new.filter { culture in old.first { $0.id == culture.id }.map(Self.said) != Self.said(culture) }.map(
      \.id
    )
    return norms + (gone + others).sorted { $0.text < $1.text }.map { ($0, nil) }
  }

  /// New ones, and those that say something else than before; by id.
  private func editedNorms() throws -> [Entry] {
    let old = try norms(before)
    return try norms(after).values.filter { old[$0.id].map(Self.said) != Self.said($0) }
      .sorted { $0.id.text < $1.id.text }
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

  private func brief(of subject: Subject, _ role: Role, in opened: OpenContent) throws -> Brief {
    var material = try MaterialLookup(base: opened.base).material(for: subject.profile)
    material.contentVersion = ""
    let zones = ZoneDatabase(folder: environment.zoneFolder)
    return BriefComposer(material: material, zones: zones, today: environment.today)
      .brief(for: role, from: subject.profile)
  }

  /// What stands on the page, line by line. Not the fingerprint of the content, which every edit changes; nor the numbers
  /// of sources and what was left out, which change with lines that say the same as before.
  private static func lines(of brief: Brief) -> [String] {
    var page = brief
    page.omitted = []
    page.sources = []
    for block in page.blocks.indices {
      for line in page.blocks[block].lines.indices { page.blocks[block].lines[line].sources = [] }
    }
    let text = TextRenderer(width: nil).render([page])
    return text.split(separator: "\n").map { $0.split(separator: " ").joined(separator: " ") }
      + brief.sources.map { "Source: \($0.text)" }.sorted()
  }
}
