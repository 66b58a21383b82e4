import GuidanceModel
import MeetingCalendar
import Pair

/// What is to be said of a date, in few words: a table has little room.
struct PlanRemarks {
  let names: PairNames

  /// In the order in which a reader wants them.
  ///
  /// - Parameter problems: what speaks against the date as this page may tell it.
  func remarks(on meeting: PlannedMeeting, problems: [MeetingProblem]) -> [MeetingPlan.Remark] {
    var remarks: [MeetingPlan.Remark] = []
    if meeting.minutesOwed > 0 { remarks.append(.init(.owed, "\(meeting.minutesOwed) minutes owed")) }
    if let day = names.reader.map(meeting.movedFrom(for:)) ?? meeting.movedFrom {
      let why = words(meeting.movedBecause).joined(separator: ", ")
      remarks.append(.init(.moved, "moved from \(DateWords.short(day))" + (why.isEmpty ? "" : ": \(why)")))
    }
    var rest = problems
    if case .turn(let role) = meeting.choice {
      let bearing = words(problems.filter(\.isOfHours)).joined(separator: ", ")
      remarks.append(.init(.turn, "\(names.owner(role)) turn" + (bearing.isEmpty ? "" : ": \(bearing)")))
      rest.removeAll(where: \.isOfHours)
    }
    return remarks + words(rest).map { MeetingPlan.Remark(.problem, $0) }
  }

  /// Problems in words; an observance that both keep is told once.
  func words(_ problems: [MeetingProblem]) -> [String] {
    var told: Set<EntryID> = []
    let both = outsideBoth(problems)
    return problems.compactMap { problem in
      if let both, problem.isOfHours { return problem.isMentors ? both : nil }
      guard case .observance(_, let occurrence, let reason) = problem else { return words(problem) }
      let id = occurrence.observance.id
      return told.insert(id).inserted ? words(occurrence, reason, kept(id, in: problems)) : nil
    }
  }

  /// `outside your and Yuki's hours`; nil where the hour suits one of them, or lies in somebody's night.
  private func outsideBoth(_ problems: [MeetingProblem]) -> String? {
    let bases = problems.compactMap { problem -> WorkingHours.Basis? in
      guard case .outsideHours(_, let awkwardness, let basis) = problem, awkwardness.minutesAsleep == 0 else {
        return nil
      }
      return basis
    }
    guard bases.count == 2 else { return nil }
    let assumed = bases.contains(where: \.isAssumption) ? "assumed " : ""
    return "outside \(names.ordered.map(names.owner).joined(separator: " and ")) \(assumed)hours"
  }

  /// Who keeps an observance, by the problems that name it.
  private func kept(_ id: EntryID, in problems: [MeetingProblem]) -> [Role] {
    problems.compactMap { problem in
      guard case .observance(let role, let occurrence, _) = problem, occurrence.observance.id == id else { return nil }
      return role
    }
  }

  private func words(_ occurrence: Occurrence, _ reason: KeptObservance.Reason, _ roles: [Role]) -> String {
    let about = occurrence.certainty == .about ? "about " : ""
    let effect =
      switch occurrence.observance.effect {
      case .closed: "closed"
      case .quiet: "many are away"
      case .short: "short hours"
      case .mention: "work goes on"
      }
    let extent = occurrence.observance.isKeptInParts(for: reason) ? " in parts of the country" : ""
    return "\(about)\(occurrence.observance.title) (\(names.list(roles)): \(effect)\(extent))"
  }

  private func words(_ problem: MeetingProblem) -> String? {
    switch problem {
    case .past: "in the past"
    case .dayOff(let role, let date, let basis):
      "\(date.weekday.name) is no working day for \(names[role])\(ground(basis))"
    case .outsideHours(let role, let awkwardness, let basis):
      awkwardness.minutesAsleep > 0
        ? "in the night for \(names[role])"
        : "outside \(names.owner(role)) \(basis.isAssumption ? "assumed " : "")hours"
    case .clockChange(.gap(let earlier, let later)):
      "the clocks jump over this time: \(earlier.time) or \(later.time)"
    case .clockChange(.fold(let first, let second)):
      "the clocks show this time twice: \(first.offset.text) or \(second.offset.text)"
    case .clockChange(.exact), .observance: nil
    }
  }

  /// A guess is called so.
  private func ground(_ basis: WorkingHours.Basis) -> String { basis.isAssumption ? ", as far as is known" : "" }
}

extension MeetingProblem {
  /// The meeting is not within somebody's hours.
  fileprivate var isOfHours: Bool { if case .outsideHours = self { true } else { false } }

  /// One of two that are told together.
  fileprivate var isMentors: Bool { if case .outsideHours(.mentor, _, _) = self { true } else { false } }
}
