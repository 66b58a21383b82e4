import BriefComposition
import GuidanceModel
import Pair

/// The profile of the next meeting: what is open is carried over, what is over is left behind, and both are told.
struct NextProfile {
  private(set) var profile: Profile
  /// What was done and what to look at, a line each.
  private(set) var remarks: [String] = []

  /// - Parameter plan: of the coming weeks, made from the profile as it was.
  init(after last: Profile, plan: MeetingPlan, minutesOwed: Int?) {
    profile = last
    nextMeeting(last, plan)
    if let minutesOwed { profile.ledger.minutesOwed = minutesOwed == 0 ? nil : minutesOwed }
    carry(last)
    adviseOnStage(last)
  }

  private mutating func nextMeeting(_ last: Profile, _ plan: MeetingPlan) {
    profile.meeting.number = last.meeting.number.map { $0 + 1 }
    profile.meeting.purposes = []
    if !last.meeting.purposes.isEmpty {
      remarks.append("The purposes of the last meeting are left behind: ask for new ones.")
    }
    let next = plan.section(.dates)?.meetings.first { meeting in last.meeting.date.map { meeting.date > $0 } ?? true }
    guard let next else {
      (profile.meeting.date, profile.meeting.time) = (nil, nil)
      remarks.append("No date could be planned: 'rapport plan' says why.")
      return
    }
    profile.meeting.date = next.date
    profile.meeting.minutes = next.minutes - next.minutesOwed
    place(next, last)
    if case .turn(let role) = next.choice { profile.ledger.awkwardTurn = role }
    let why = next.movedFrom.map { " instead of \(DateWords.short($0))" } ?? ""
    let time = profile.meeting.time.map {
      ", \($0) in \(profile.meeting.zone?.value ?? last.mentoree.zone?.value ?? "")"
    }
    remarks.append("Next: \(DateWords.full(next.date))\(time ?? "")\(why).")
    remarks += next.remarks.filter { $0.kind == .problem }.map { "Look at it: \($0.text)." }
  }

  /// On the wall of the meeting's zone; where that is neither's own, on the mentoree's.
  private mutating func place(_ next: MeetingPlan.Meeting, _ last: Profile) {
    guard let start = next.start else {
      profile.meeting.time = nil
      return
    }
    if case .agreedHour = next.choice, let time = last.ledger.rhythm?.time ?? last.meeting.time {
      profile.meeting.time = time
      return
    }
    let walls = [start.reader, start.partner]
    let zone = last.meeting.zone?.value ?? last.mentoree.zone?.value
    let wall = walls.first { $0.zone == zone } ?? walls.first { $0.zone == last.mentoree.zone?.value } ?? start.reader
    profile.meeting.date = wall.date
    profile.meeting.time = wall.time
    if wall.zone != zone, let location = last.meeting.zone?.location {
      profile.meeting.zone = Located(wall.zone, at: location)
    }
  }

  private mutating func carry(_ last: Profile) {
    let closed = last.ledger.commitments.filter { $0.state != .open }
    profile.ledger.commitments.removeAll { $0.state != .open }
    let open = profile.ledger.commitments.count
    if open > 0 { remarks.append("\(Self.count(open, "open commitment")) carried over.") }
    if !closed.isEmpty {
      remarks.append("\(Self.count(closed.count, "commitment")) done or dropped stay in the old file.")
    }
    let carried = profile.ledger.carried.count
    if carried > 0 {
      remarks.append("\(Self.count(carried, "point")) carried over to the agenda: take out what you covered.")
    }
    if let owed = profile.ledger.minutesOwed, owed > 0 {
      remarks.append("\(owed) minutes are owed: --minutes-owed 0 if you made them up.")
    }
  }

  /// A stage that has surely passed is taken out; one that may have passed is asked about.
  private mutating func adviseOnStage(_ last: Profile) {
    let number = profile.meeting.number ?? 1
    let isOver = last.declaredStage == .firstContact || (last.declaredStage == .firstMeeting && number > 1)
    if isOver {
      profile.declaredStage = nil
      remarks.append(
        "The stage was \(last.stage.rawValue); from the meeting's number it is now \(profile.stage.rawValue)."
      )
    }
    let months = last.ledger.since.map { since in
      profile.meeting.date.map { $0 > since.adding(months: 3) } ?? false
    }
    if profile.stage == .buildingTrust, number > 12 || months == true {
      remarks.append(
        "You have met for three months. If it works, set stage=\"established\", and look at the ground rules again."
      )
    }
    if profile.stage == .strained { remarks.append("Is it mended? Then take stage=\"strained\" and the incident out.") }
  }

  private static func count(_ count: Int, _ noun: String) -> String { count == 1 ? "1 \(noun)" : "\(count) \(noun)s" }
}
