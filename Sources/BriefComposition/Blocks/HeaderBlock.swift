import GuidanceModel
import Pair

/// For whom, with whom, which meeting, and when on both clocks.
enum HeaderBlock: BlockComposer {
  static let block = BriefBlock.header

  static func title(_ reading: Reading) -> String { "Your meeting" }

  /// `Before your third meeting with Yuki`.
  static func briefTitle(_ reading: Reading) -> String {
    let partner = reading.partnerName
    switch (reading.stage, reading.profile.meeting.number) {
    case (.firstContact, _): return "Before your first message to \(partner)"
    case (_, let number?): return "Before your \(ordinal(number)) meeting with \(partner)"
    case (.firstMeeting, nil): return "Before your first meeting with \(partner)"
    case (_, nil): return "Before your next meeting with \(partner)"
    }
  }

  static func passages(_ reading: Reading, _ desk: inout Desk) -> [Passage] {
    let meeting = reading.profile.meeting
    var facts: [String] = []
    if let minutes = meeting.minutes {
      let owed = reading.profile.ledger.minutesOwed ?? 0
      facts.append("\(minutes) minutes" + (owed > 0 ? " and \(owed) owed" : ""))
    }
    if let channel = meeting.channel { facts.append(name(channel)) }
    if let language = meeting.language { facts.append("in \(LanguageNames.english(language))") }
    let how =
      facts.isEmpty
      ? [] : [DraftLine(.fact, label: "How", facts.joined(separator: " · "), origin: .profile("meeting"))]
    return [
      Passage(HeaderTimes(reading).lines + HeaderTimes(reading).problems),
      Passage(how),
      Passage([
        DraftLine(.caveat, "Tendencies, not facts about \(reading.partnerName). \(spread)", origin: .computed("rule"))
      ]),
    ]
  }

  private static let spread = "People of one country differ far more among themselves than countries do."

  static func name(_ channel: Meeting.Channel) -> String {
    switch channel {
    case .video: "video call"
    case .phone: "telephone call"
    case .inPerson: "in person"
    case .chat: "in writing"
    }
  }

  private static func ordinal(_ number: Int) -> String {
    let words = ["first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth"]
    if words.indices.contains(number - 1) { return words[number - 1] }
    return switch (number % 10, number % 100) {
    case (1, let tens) where tens != 11: "\(number)st"
    case (2, let tens) where tens != 12: "\(number)nd"
    case (3, let tens) where tens != 13: "\(number)rd"
    default: "\(number)th"
    }
  }
}
