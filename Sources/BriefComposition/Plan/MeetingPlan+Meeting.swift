package import GuidanceModel

extension MeetingPlan {
  /// A date of the plan, or one to offer.
  package struct Meeting: Hashable, Sendable {
    /// Why it is at its hour.
    package enum Choice: Hashable, Sendable {
      /// It is the meeting that the profile names.
      case declared
      /// The hour of the meeting that the profile names, kept on.
      case agreedHour
      /// The first hour that both work.
      case commonHour
      /// They have no hour in common: it is this person's turn to take the awkward one.
      case turn(Role)
      /// No hour can be told: a zone is missing.
      case dayOnly

      /// The name in JSON.
      package var name: String {
        switch self {
        case .declared: "declared"
        case .agreedHour: "agreed-hour"
        case .commonHour: "common-hour"
        case .turn: "turn"
        case .dayOnly: "day-only"
        }
      }
    }

    /// On the wall calendar of the meeting's zone.
    package var date: CivilDate
    /// Nil where a zone is missing.
    package var start: Start?
    /// Minutes owed included.
    package var minutes: Int
    package var minutesOwed: Int
    package var choice: Choice
    /// The day of the rhythm, where the meeting was moved away from it.
    package var movedFrom: CivilDate?
    /// In the order in which a reader wants them: what is owed, why it moved, whose turn, what speaks against it.
    package var remarks: [Remark]

    package init(
      date: CivilDate,
      start: Start? = nil,
      minutes: Int,
      minutesOwed: Int = 0,
      choice: Choice,
      movedFrom: CivilDate? = nil,
      remarks: [Remark] = []
    ) {
      self.date = date
      self.start = start
      self.minutes = minutes
      self.minutesOwed = minutesOwed
      self.choice = choice
      self.movedFrom = movedFrom
      self.remarks = remarks
    }
  }

  /// The beginning of a meeting on the three walls.
  package struct Start: Hashable, Sendable {
    package var reader: WallTime
    package var partner: WallTime
    package var utc: WallTime

    package init(reader: WallTime, partner: WallTime, utc: WallTime) {
      self.reader = reader
      self.partner = partner
      self.utc = utc
    }
  }

  /// A moment on the wall calendar and the wall clock of a zone.
  package struct WallTime: Hashable, Sendable {
    package var date: CivilDate
    package var time: ClockTime
    /// A tz name.
    package var zone: String
    /// `+09:00`.
    package var offset: String

    package init(date: CivilDate, time: ClockTime, zone: String, offset: String) {
      self.date = date
      self.time = time
      self.zone = zone
      self.offset = offset
    }
  }

  /// A few words on a date, without a full stop.
  package struct Remark: Hashable, Sendable {
    /// What the words tell; the raw value stands in JSON and in class names.
    package enum Kind: String, Sendable, CaseIterable {
      case owed
      case moved
      case turn
      case problem
    }

    package var kind: Kind
    package var text: String

    package init(_ kind: Kind, _ text: String) {
      self.kind = kind
      self.text = text
    }
  }
}
