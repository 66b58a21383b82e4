import Diagnostics
import GuidanceModel
import MeetingCalendar
import Pair

@testable import BriefComposition

/// Two invented countries, Almaria (plain, equal) and Borduria (softened, ranked), of the region Lowlands, and a third one,
/// Cascara, that the base holds by region only.
enum Fixture {
  static let place = Diagnostics.SourceLocation(file: "fixture.xml", line: 1, column: 1)
  static let day = CivilDate(daysSinceEpoch: 20_780)  // 2026-11-23

  static func rich(_ text: String) -> RichText { RichText([TextRun(.words(text), at: place)]) }

  static func core(_ id: String, topics: [String], dimensions: [String] = [], title: String) -> EntryCore {
    EntryCore(
      id: EntryID(id),
      topics: topics.map { Located(TopicID($0), at: place) },
      dimensions: dimensions.map { Located(DimensionID($0), at: place) },
      evidence: .study,
      checked: day,
      title: Located(title, at: place),
      ask: rich("How is it for you with \(title)?"),
      unless: rich("They told you otherwise. A second sentence."),
      citations: [Citation(source: Located(SourceID("study-\(id.prefix(2))"), at: place))],
      location: place
    )
  }

  static func norm(_ culture: String, _ topic: String, dimension: String) -> Norm {
    Norm(
      core: core("\(culture).\(topic).habit", topics: [topic], dimensions: [dimension], title: "\(culture) \(topic)"),
      culture: CultureID(culture),
      tendency: rich("In many places of \(culture), \(topic) often goes one way. It may go another."),
      advice: [
        Advice(for: .mentor, text: rich("As mentor, ask about \(topic) by Tuesday."), location: place),
        Advice(for: .mentoree, text: rich("As mentoree, write about \(topic) by Tuesday."), location: place),
      ],
      mirror: rich("Your \(topic) may look different to others.")
    )
  }

  static func bridge(_ dimension: String, _ gap: Gap, _ stand: MentorStand) -> Bridge {
    let id = "bridge.\(dimension)-\(stand.rawValue)-\(gap.rawValue)"
    return Bridge(
      core: core(
        id,
        topics: ["feedback"],
        dimensions: [dimension],
        title: "\(dimension) \(stand.rawValue) \(gap.rawValue)"
      ),
      dimension: Located(DimensionID(dimension), at: place),
      gap: gap,
      mentorStand: stand,
      tendency: rich("Two such people often wait for each other."),
      advice: [
        Advice(for: .mentor, text: rich("Mentor, name the size of it."), location: place),
        Advice(for: .mentoree, text: rich("Mentoree, ask for the size of it."), location: place),
      ],
      say: [
        Phrase(for: .mentor, moment: "before it", text: rich("Mentor's words on \(dimension)"), location: place),
        Phrase(for: .mentoree, moment: "after it", text: rich("Mentoree's words on \(dimension)"), location: place),
      ],
      avoid: [Phrase(for: .both, text: rich("Unsaid words on \(dimension)"), location: place)]
    )
  }

  static func dimension(_ id: String, topics: [String], stake: Int) -> Dimension {
    Dimension(
      id: DimensionID(id),
      title: "The \(id)",
      about: rich("About \(id)"),
      lowPole: "low \(id)",
      highPole: "high \(id)",
      low: rich("act low"),
      high: rich("act high"),
      topics: topics.map { Located(TopicID($0), at: place) },
      stakes: [Dimension.Stake(weight: stake, reason: rich("because"))],
      location: place
    )
  }

  static func culture(
    _ id: String,
    _ sort: Culture.Sort,
    parent: String? = nil,
    positions: [String: Int] = [:]
  ) -> Culture {
    Culture(
      id: CultureID(id),
      sort: sort,
      parent: parent.map { Located(CultureID($0), at: place) },
      name: id.prefix(1).uppercased() + id.dropFirst(),
      positions: positions.sorted { $0.key < $1.key }.map { dimension, value in
        CulturePosition(
          dimension: Located(DimensionID(dimension), at: place),
          value: value,
          evidence: .expert,
          checked: day,
          reason: rich("a reason"),
          citations: [Citation(source: Located("handbook", at: place))],
          location: place
        )
      },
      location: place
    )
  }

  /// The figures that the tests of ranking reckon with.
  static let weights: [RankingWeight.Name: RankingWeight] = {
    let percents: [RankingWeight.Name: Int] = [
      .oneStep: 20, .declaredTopic: 150, .incident: 200, .otherWork: 200, .region: 80, .metaAnalysis: 100, .study: 95,
      .expert: 85,
      .informant: 75, .practitioner: 65, .editorial: 40,
    ]
    let all = percents.map { RankingWeight($0, percent: $1, why: rich("Because."), location: place) }
    return Dictionary(uniqueKeysWithValues: all.map { ($0.name, $0) })
  }()

  static var material: BriefMaterial {
    var material = BriefMaterial()
    let cultures = [
      culture("almaria", .country, parent: "lowlands", positions: ["criticism": -2, "power-distance": -1, "clock": 0]),
      culture("borduria", .country, parent: "lowlands", positions: ["criticism": 2, "power-distance": 2, "clock": 1]),
      culture("cascara", .country, parent: "lowlands"),
      culture("lowlands", .region, positions: ["criticism": 1]),
      culture("guild", .organisation, positions: ["power-distance": 3]),
      culture("smithing", .profession, positions: ["criticism": -3]),
    ]
    material.cultures = Dictionary(uniqueKeysWithValues: cultures.map { ($0.id, $0) })
    material.weights = weights
    material.dimensions = [
      dimension("criticism", topics: ["feedback"], stake: 3),
      dimension("power-distance", topics: ["hierarchy"], stake: 2),
      dimension("clock", topics: ["time"], stake: 1),
    ]
    material.norms = ["almaria", "borduria", "lowlands", "elsewhere"].flatMap { culture in
      [norm(culture, "feedback", dimension: "criticism"), norm(culture, "hierarchy", dimension: "power-distance")]
    }
    for dimension in ["criticism", "power-distance", "clock"] {
      material.bridges.append(bridge(dimension, .close, .near))
      for stand in [MentorStand.lower, .higher] {
        material.bridges += [bridge(dimension, .moderate, stand), bridge(dimension, .wide, stand)]
      }
    }
    material.situations = ["situation.late": situation]
    material.checklistItems = ["agenda", "manager"].map(item)
    material.blueprints = Dictionary(uniqueKeysWithValues: Stage.allCases.map { ($0, blueprint($0)) })
    material.contentVersion = "0123456789ab"
    return material
  }

  static var situation: Situation {
    Situation(
      core: core("situation.late", topics: ["commitments"], dimensions: ["criticism"], title: "A report came late"),
      minutes: 12,
      sensitivity: .medium,
      what: rich("A report came late."),
      meaning: rich("To one a trifle. To the other a broken word. More."),
      advice: [
        .init(side: .caused, for: .both, text: rich("Name it first."), location: place),
        .init(side: .affected, for: .both, text: rich("Ask what held it up."), location: place),
      ],
      say: [
        .init(side: .caused, for: .both, text: rich("I was late"), location: place),
        .init(side: .affected, for: .both, text: rich("What held it up"), location: place),
      ],
      variants: [
        .init(
          dimension: Located("criticism", at: place),
          gap: .wide,
          mentorStand: .higher,
          for: .both,
          text: rich("The wrong direction.")
        ),
        .init(
          dimension: Located("criticism", at: place),
          gap: .wide,
          mentorStand: .lower,
          for: .both,
          text: rich("The frank mentor goes second.")
        ),
      ],
      next: rich("Write it down.")
    )
  }

  static func item(_ slug: String) -> ChecklistItem {
    ChecklistItem(
      core: core("checklist.ground-rules.\(slug)", topics: ["agenda"], title: "Who settles \(slug)?"),
      checklist: "checklist.ground-rules",
      urgency: 1,
      proposal: rich("The mentoree does."),
      why: rich("Else nobody does.")
    )
  }

  static func blueprint(_ stage: Stage) -> Blueprint {
    Blueprint(
      id: EntryID("blueprint.\(stage.rawValue)"),
      stage: stage,
      title: stage.rawValue,
      purposes: [.init(for: .both, text: rich("Meet."))],
      outcomes: [.init(for: .both, text: rich("A date stands."))],
      sections: BriefBlock.allCases.map { .init(block: $0, words: $0 == .matters ? 300 : 50) },
      preparations: [.init(for: .both, daysBefore: 2, text: rich("Read the last page."))],
      slots: [
        .init(kind: .opening, share: 20, text: rich("Arrive")),
        .init(kind: .carried, share: 30, text: rich("Carried over")),
        .init(kind: .planned, share: 30, text: rich("New")), .init(kind: .unplanned, share: 20, text: rich("Open")),
      ],
      location: place
    )
  }

  static func person(_ role: Role, _ culture: String?, name: String? = nil) -> Person {
    var person = Person(role: role, location: place)
    person.name = name
    person.callName = name
    person.cultures = culture.map { [tie($0)] } ?? []
    return person
  }

  static func tie(_ culture: String, _ tie: Person.CultureTie.Tie = .raised, years: Int? = nil) -> Person.CultureTie {
    Person.CultureTie(culture: Located(CultureID(culture), at: place), tie: tie, years: years)
  }

  static func said(_ text: String, by role: Role, _ share: Share = .both) -> SharedText {
    SharedText(text, of: role, share: share, location: place)
  }

  /// A frank mentor from Almaria, and a mentoree from Borduria.
  static func profile(_ change: (inout Profile) -> Void = { _ in }) -> Profile {
    var profile = Profile(
      id: "ada-bo",
      mentor: person(.mentor, "almaria", name: "Ada"),
      mentoree: person(.mentoree, "borduria", name: "Bo")
    )
    change(&profile)
    return profile
  }

  static func brief(_ role: Role, _ profile: Profile, quotesPrivate: Bool = false) -> Brief {
    BriefComposer(material: material, zones: nil, today: day, quotesPrivate: quotesPrivate).brief(
      for: role,
      from: profile
    )
  }
}

extension Brief {
  var lines: [Line] { blocks.flatMap(\.lines) }

  func block(_ id: BriefBlock) -> [String] {
    blocks.first { $0.id == id }?.lines.map { line in (line.label.map { $0 + ": " } ?? "") + line.text } ?? []
  }

  var text: String { lines.map { ($0.label ?? "") + " " + $0.text }.joined(separator: "\n") }
}
