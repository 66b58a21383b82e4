package import Diagnostics
package import GuidanceModel

/// One pair: two people, their next meeting, and what stands between them.
package struct Profile: Hashable, Sendable {
  package var id: String
  /// As declared; nil where the profile leaves it to the meeting's number.
  package var declaredStage: Stage?
  package var meeting: Meeting
  package var mentor: Person
  package var mentoree: Person
  package var ledger: Ledger
  /// The file it came from; nil for a pair named on the command line.
  package var location: SourceLocation?

  package init(
    id: String,
    declaredStage: Stage? = nil,
    meeting: Meeting = Meeting(),
    mentor: Person,
    mentoree: Person,
    ledger: Ledger = Ledger(),
    location: SourceLocation? = nil
  ) {
    self.id = id
    self.declaredStage = declaredStage
    self.meeting = meeting
    self.mentor = mentor
    self.mentoree = mentoree
    self.ledger = ledger
    self.location = location
  }

  package func person(_ role: Role) -> Person { role == .mentor ? mentor : mentoree }

  /// The observances that either of the two said they keep, by id.
  package var declaredObservances: [EntryID] {
    Set([mentor, mentoree].flatMap { $0.constraints.compactMap { $0.observance?.value } }).sorted()
  }

  /// As declared, else from the meeting's number: none or 1 is a first meeting, up to 12 trust is built (three months of
  /// weekly meetings, practice 3), later the pair is established.
  package var stage: Stage {
    if let declaredStage { return declaredStage }
    switch meeting.number {
    case .none, .some(...1): return .firstMeeting
    case .some(2...12): return .buildingTrust
    case .some: return .established
    }
  }
}
