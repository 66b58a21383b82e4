import GuidanceModel
import MeetingCalendar
import Pair

/// What one reader's brief is made from: the profile as they may know it, the content, the day.
///
/// A class, since every part of a page is handed one: nothing in it changes, and it is too large to copy each time.
final class Reading: Sendable {
  /// Without the partner's unshared texts.
  let profile: Profile
  let role: Role
  let material: BriefMaterial
  let today: CivilDate
  /// Whether the reader's own unshared texts may be quoted.
  let quotesPrivate: Bool
  /// Both with their clocks, hours and observances; nil where there is no tz database.
  let calendars: KnownCalendars?
  /// The version of the tz database, as `2026f`.
  let zoneDataVersion: String?
  let isZoneDataOverdue: Bool
  /// The meetings of the coming weeks, from what both know, so that both read the same dates.
  let cadence: Cadence?

  let reader: Person
  let partner: Person
  /// Where the reader stands, and the partner.
  let readerStands: StandingFinder
  let partnerStands: StandingFinder
  /// The partner in running text: `Yuki`, or `your mentoree`.
  let partnerName: String
  /// Under which dimension each preference of the reader is told, and of the partner.
  let readerHomes: [DimensionID?]
  let partnerHomes: [DimensionID?]
  let blueprint: Blueprint?
  /// The meeting on both walls.
  let times: MeetingTimes?
  /// The declared incidents whose situation the base holds, in the order of the profile.
  let incidents: [(incident: Ledger.Incident, situation: Situation)]

  init(
    profile: Profile,
    role: Role,
    material: BriefMaterial,
    today: CivilDate,
    quotesPrivate: Bool,
    calendars: KnownCalendars?,
    zoneDataVersion: String?,
    isZoneDataOverdue: Bool,
    cadence: Cadence?,
    beside other: Reading? = nil
  ) {
    self.profile = profile
    self.role = role
    self.material = material
    self.today = today
    self.quotesPrivate = quotesPrivate
    self.calendars = calendars
    self.zoneDataVersion = zoneDataVersion
    self.isZoneDataOverdue = isZoneDataOverdue
    self.cadence = cadence
    let (reader, partner) = (profile.person(role), profile.person(role.partner))
    (self.reader, self.partner) = (reader, partner)
    readerStands = .of(reader, in: material, orAs: other?.partnerStands)
    partnerStands = .of(partner, in: material, orAs: other?.readerStands)
    partnerName = partner.callName ?? partner.name ?? "your \(role.partner.rawValue)"
    let home = PreferenceHome(dimensions: material.dimensions)
    readerHomes = reader.preferences.map(home.dimension)
    partnerHomes = partner.preferences.map(home.dimension)
    blueprint = material.blueprints[profile.stage]
    times = calendars.map { MeetingTimes(of: profile.meeting, in: $0.named) }
    incidents = profile.ledger.incidents.compactMap { incident in
      material.situations[incident.situation.value].map { (incident, $0) }
    }
  }

  var stage: Stage { profile.stage }
  /// The pair's time as this page may tell it.
  var calendar: PairCalendar? { calendars?.named }

  /// The origin of what is reckoned from zones.
  var zoneOrigin: Origin { .computed(zoneDataVersion.map { "tz \($0)" } ?? "tz") }

  /// `You` or the partner's name: how a line names one of the two.
  func label(_ role: Role) -> String { role == self.role ? "You" : partnerNameAtStart }

  /// The partner at the start of a sentence.
  var partnerNameAtStart: String {
    guard let first = partnerName.first else { return partnerName }
    return first.uppercased() + partnerName.dropFirst()
  }

  /// The reader's own name; `the mentor` where none is declared.
  var readerName: String { reader.callName ?? reader.name ?? "the \(role.rawValue)" }

  /// Whether a text may stand on this page.
  func mayQuote(_ text: SharedText) -> Bool { text.isQuotable || (quotesPrivate && text.owner == role) }

  /// The incidents that may stand on this page and on the agenda, which both see.
  var tellableIncidents: [(incident: Ledger.Incident, situation: Situation)] {
    incidents.filter { mayQuote($0.incident.text) }
  }
}
