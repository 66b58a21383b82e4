import GuidanceModel
import Pair

/// The meeting minute by minute: carried-over items first, an unplanned part, and the next date at the end.
enum AgendaBlock: BlockComposer {
  static let block = BriefBlock.agenda

  static func title(_ reading: Reading) -> String {
    guard let minutes = minutes(reading) else { return "Agenda" }
    let owed = reading.profile.ledger.minutesOwed ?? 0
    return "Agenda: \(minutes) minutes" + (owed > 0 ? ", \(owed) of them owed" : "")
  }

  static func passages(_ reading: Reading, _ desk: inout Desk) -> [Passage] {
    guard let blueprint = reading.blueprint else { return carried(reading).map { Passage([$0]) } }
    return parts(reading, of: minutes(reading) ?? 60).map { Passage(lines($0.slot, $0.minutes, blueprint, reading)) }
  }

  /// The blueprint's slots with their minutes; none without a blueprint.
  static func parts(_ reading: Reading, of total: Int) -> [(slot: Blueprint.Slot, minutes: Int)] {
    guard let slots = reading.blueprint?.slots else { return [] }
    let minutes = AgendaMinutes(total: total, incidents: carriedMinutes(reading)).split(slots)
    return zip(slots, minutes).map { ($0, $1) }
  }

  /// The meeting's length with the minutes owed from earlier ones.
  static func minutes(_ reading: Reading) -> Int? {
    reading.profile.meeting.minutes.map { $0 + (reading.profile.ledger.minutesOwed ?? 0) }
  }

  /// What an item carried over takes at least.
  private static let minutesOfAnItem = 4

  /// What stands for the part that carries over.
  private static func carriedMinutes(_ reading: Reading) -> Int {
    reading.tellableIncidents.reduce(0) { $0 + $1.situation.minutes } + carried(reading).count * minutesOfAnItem
  }

  private static func lines(
    _ slot: Blueprint.Slot,
    _ minutes: Int,
    _ blueprint: Blueprint,
    _ reading: Reading
  ) -> [DraftLine] {
    let head = DraftLine(.slot(minutes: minutes), reading.spans(slot.text), origin: .entry(blueprint.id))
    switch slot.kind {
    case .carried: return [head] + incidents(reading) + carried(reading)
    case .planned: return [head] + matter(reading)
    default: return [head]
    }
  }

  /// Where something is hurt, mending it is the matter.
  private static let stagesOfWork: Set<Stage> = [.firstMeeting, .buildingTrust, .established, .closing]

  /// What the planned part is about, in the mentoree's words: what the meeting is for, else a goal, else a hope.
  private static func matter(_ reading: Reading) -> [DraftLine] {
    guard stagesOfWork.contains(reading.stage) else { return [] }
    let purposes = reading.profile.meeting.purposes.enumerated().map { (text: $1, place: "meeting/purpose \($0 + 1)") }
    let goals = reading.profile.mentoree.goals.enumerated().map { (text: $1, place: "mentoree/goal \($0 + 1)") }
    let hopes = reading.profile.mentoree.hopes.enumerated().map { (text: $1, place: "mentoree/hope \($0 + 1)") }
    let open = (purposes.filter { $0.text.owner == .mentoree } + goals + hopes).first { reading.mayQuote($0.text) }
    return open.map { matter in
      let owner = reading.label(matter.text.owner)
      return [DraftLine(.text, label: owner, matter.text.text, origin: .profile(matter.place))]
    } ?? []
  }

  private static func incidents(_ reading: Reading) -> [DraftLine] {
    reading.tellableIncidents.map { _, situation in
      DraftLine(
        .text,
        label: "\(situation.minutes) min",
        situation.core.title.value,
        origin: situation.core.origin,
        explanation: "declared incident"
      )
    }
  }

  /// Items carried over, in their owners' own words.
  private static func carried(_ reading: Reading) -> [DraftLine] {
    carriedItems(reading).map { index, item in
      let owner = reading.label(item.text.owner)
      return DraftLine(.text, label: owner, item.text.text, origin: .profile("pair/carried \(index + 1)"))
    }
  }

  /// What may be quoted, the most urgent first, with its place in the profile from 0.
  static func carriedItems(_ reading: Reading) -> [(index: Int, item: Ledger.CarriedItem)] {
    let items = reading.profile.ledger.carried.enumerated().filter { reading.mayQuote($0.element.text) }
    let ordered = items.sorted { ($0.element.priority, $0.offset) < ($1.element.priority, $1.offset) }
    return ordered.map { (index: $0.offset, item: $0.element) }
  }
}
