import Diagnostics
import GuidanceModel
import Pair

/// Puts forms and profiles together into one profile. Nothing is lost, and what is somebody's alone stays theirs alone.
struct ProfileMerge {
  private(set) var profile: Profile
  private(set) var conflicts: [MergeConflict] = []
  /// Whose part has come.
  private(set) var roles: Set<Role> = []

  /// Beginning with nothing.
  init() {
    let place = SourceLocation(file: "merged", line: 1, column: 1)
    profile = Profile(
      id: "",
      mentor: Person(role: .mentor, location: place),
      mentoree: Person(role: .mentoree, location: place)
    )
  }

  mutating func add(_ form: FormReading) {
    roles.insert(form.person.role)
    add(form.person, isOwnForm: true)
    profile.meeting.purposes = profile.meeting.purposes.united(with: form.purposes, isOwnForm: true)
    addExpectations(form.expectations)
  }

  /// The first profile names the pair.
  mutating func add(_ other: Profile) {
    if profile.id.isEmpty { profile.id = other.id }
    add(other.mentor, isOwnForm: false)
    add(other.mentoree, isOwnForm: false)
    profile.declaredStage = other.declaredStage ?? profile.declaredStage
    add(other.meeting)
    add(other.ledger)
  }

  /// The id, where no profile brought one, and what the answers of both say of their style.
  mutating func finish(instruments: [Instrument], dimensions: [Dimension]) {
    if profile.id.isEmpty { profile.id = ProfileNames.id(of: profile) }
    for role in Role.allCases {
      let person = profile.person(role)
      let style = SelfPortrait(person: person, instruments: instruments).style(dimensions: dimensions)
      var styles = person.style.filter { !$0.text.hasPrefix(SelfPortrait.opening) }
      if let style { styles.append(style) }
      if role == .mentor { profile.mentor.style = styles } else { profile.mentoree.style = styles }
    }
  }

  private mutating func add(_ person: Person, isOwnForm: Bool) {
    switch person.role {
    case .mentor: profile.mentor.merge(person, isOwnForm: isOwnForm, conflicts: &conflicts)
    case .mentoree: profile.mentoree.merge(person, isOwnForm: isOwnForm, conflicts: &conflicts)
    }
  }

  private mutating func add(_ other: Meeting) {
    var meeting = profile.meeting
    let before = [meeting.date?.description, meeting.time?.description, meeting.zone?.value].compactMap { $0 }
    meeting.number = other.number ?? meeting.number
    meeting.date = other.date ?? meeting.date
    meeting.time = other.time ?? meeting.time
    meeting.zone = other.zone ?? meeting.zone
    meeting.minutes = other.minutes ?? meeting.minutes
    meeting.channel = other.channel ?? meeting.channel
    meeting.language = other.language ?? meeting.language
    meeting.purposes = meeting.purposes.united(with: other.purposes, isOwnForm: false)
    let after = [meeting.date?.description, meeting.time?.description, meeting.zone?.value].compactMap { $0 }
    if !before.isEmpty, before != after {
      let conflict = MergeConflict(
        fact: "meeting",
        earlier: before.joined(separator: " "),
        later: after.joined(separator: " ")
      )
      conflicts.append(conflict)
    }
    profile.meeting = meeting
  }

  private mutating func add(_ other: Ledger) {
    var ledger = profile.ledger
    ledger.haveMet = other.haveMet ?? ledger.haveMet
    ledger.couldMeet = other.couldMeet ?? ledger.couldMeet
    ledger.since = other.since ?? ledger.since
    ledger.rhythm = other.rhythm ?? ledger.rhythm
    ledger.minutesOwed = other.minutesOwed ?? ledger.minutesOwed
    ledger.awkwardTurn = other.awkwardTurn ?? ledger.awkwardTurn
    ledger.agreements = ledger.agreements.united(with: other.agreements) { $0.item.value == $1.item.value }
    ledger.commitments = ledger.commitments.united(with: other.commitments) { $0.text.isSame(as: $1.text) }
    ledger.incidents = ledger.incidents.united(with: other.incidents) {
      $0.situation.value == $1.situation.value && $0.date == $1.date && $0.text.isSame(as: $1.text)
    }
    ledger.carried = ledger.carried.united(with: other.carried) { $0.text.isSame(as: $1.text) }
    ledger.notes = ledger.notes.united(with: other.notes, isOwnForm: false)
    profile.ledger = ledger
    addExpectations(other.expectations)
  }

  /// One answer of each on each point.
  private mutating func addExpectations(_ others: [Ledger.Expectation]) {
    profile.ledger.expectations = profile.ledger.expectations.united(with: others) {
      $0.item.value == $1.item.value && $0.text.owner == $1.text.owner
    }
  }
}
