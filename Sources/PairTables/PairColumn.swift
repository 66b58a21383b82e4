package import GuidanceModel

/// What a column of a table of pairs says.
package enum PairColumn: Hashable, Sendable {
  case pair(Shared)
  case person(Role, Personal)

  /// What both share: the meeting, and what stands between the two.
  package enum Shared: String, CaseIterable, Sendable {
    case id
    case stage
    case meetingNumber = "meeting-number"
    case meetingDate = "meeting-date"
    case meetingTime = "meeting-time"
    case meetingZone = "meeting-zone"
    case meetingMinutes = "meeting-minutes"
    case meetingChannel = "meeting-channel"
    case meetingLanguage = "meeting-language"
    case met
    case couldMeet = "could-meet"
    case since
    case minutesOwed = "minutes-owed"
    case awkwardTurn = "awkward-turn"
  }

  /// What one person says of themselves; the column's name begins with the role.
  package enum Personal: String, CaseIterable, Sendable {
    case name
    case callName = "call-name"
    case sounds
    case pronouns
    case address
    case culture
    case zone
    case place
    case hours
    case languages
    case title
    case organisation
    case organisationKind = "organisation-kind"
    case profession
    case style
    case preference
    case constraint
    case goal
    case hope
    case worry
    case offer
    case purpose
  }

  /// In the order of the template: the pair, the mentor, the mentoree.
  package static let all: [PairColumn] =
    Shared.allCases.map(PairColumn.pair)
    + [Role.mentor, .mentoree].flatMap { role in Personal.allCases.map { .person(role, $0) } }

  /// As it stands in a header: `mentor-call-name`.
  package var name: String {
    switch self {
    case .pair(let column): column.rawValue
    case .person(let role, let column): "\(role.rawValue)-\(column.rawValue)"
    }
  }

  /// What may stand in the cell, in a line.
  package var help: String {
    switch self {
    case .pair(let column): column.help
    case .person(_, let column): column.help
    }
  }
}

extension PairColumn.Shared {
  fileprivate var help: String {
    switch self {
    case .id: "names the files; else both names do"
    case .stage: Stage.allCases.map(\.rawValue).joined(separator: ", ")
    case .meetingNumber: "1 for the first meeting"
    case .meetingDate: "2026-12-03"
    case .meetingTime: "09:00, 24 hours, on the wall of meeting-zone"
    case .meetingZone: "Europe/Berlin; else the mentoree's zone"
    case .meetingMinutes: "60"
    case .meetingChannel: "video, phone, in-person, chat"
    case .meetingLanguage: "en"
    case .met: "yes or no: have they ever met in person"
    case .couldMeet: "when and where they could"
    case .since: "the day they began, 2026-10-08"
    case .minutesOwed: "20"
    case .awkwardTurn: "mentor or mentoree"
    }
  }
}

extension PairColumn.Personal {
  fileprivate var help: String {
    switch self {
    case .name: "the full name, as the person writes it"
    case .callName: "what the other calls them"
    case .sounds: "how it is said: YOO-kee"
    case .pronouns: "as declared: she/her"
    case .address: "how they like to be addressed"
    case .culture: "id or name: jp, or Germany; several: de | us lived 4 | pl heritage"
    case .zone: "Asia/Tokyo"
    case .place: "the town"
    case .hours: "mon-fri 09:00-17:00; several parts between |"
    case .languages: "ja native, en B2"
    case .title, .organisation: "as it stands on their card"
    case .organisationKind: "corporate, startup, ...: rapport list cultures"
    case .profession: "software, medicine, ...: rapport list cultures"
    case .style: "how they work, in their words; several between |"
    case .preference: "their words; 'feedback: ...' names a topic, 'criticism -2: ...' a dimension"
    case .constraint: "their words; 'time: ...' names a kind"
    case .goal, .hope, .offer, .purpose: "their words; several between |"
    case .worry: "their words, for their own page only; several between |"
    }
  }
}
