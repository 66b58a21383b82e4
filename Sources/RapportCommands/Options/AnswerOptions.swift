import ArgumentParser
import GuidanceModel
import PairTables

/// What can be told of the mentor without being asked.
struct MentorAnswers: ParsableArguments {
  @Option(name: .customLong("mentor-name"), help: "The full name, as they write it.") var name: String?
  @Option(name: .customLong("mentor-call-name"), help: "What the other calls them.") var callName: String?
  @Option(name: .customLong("mentor-culture"), help: "As: \"Germany | United States lived 4\".") var culture: String?
  @Option(name: .customLong("mentor-place"), help: "The town they work in.") var place: String?
  @Option(name: .customLong("mentor-zone"), help: "As Europe/Berlin.") var zone: String?
  @Option(name: .customLong("mentor-hours"), help: "As: \"mon-fri 09:00-17:00\".") var hours: String?
  @Option(name: .customLong("mentor-languages"), help: "As: \"German native, English C1\".") var languages: String?
  @Option(name: .customLong("mentor-organisation-kind"), help: "As startup.") var organisation: String?
  @Option(name: .customLong("mentor-profession"), help: "As software.") var profession: String?
  @Option(name: .customLong("mentor-goal"), help: "In their words; several between |.") var goal: String?

  var answers: [(PairColumn, String)] {
    let told: [(PairColumn.Personal, String?)] = [
      (.name, name), (.callName, callName), (.culture, culture), (.place, place), (.zone, zone), (.hours, hours),
      (.languages, languages), (.organisationKind, organisation), (.profession, profession), (.goal, goal),
    ]
    return told.compactMap { column, text in text.map { (.person(.mentor, column), $0) } }
  }
}

/// What can be told of the mentoree without being asked.
struct MentoreeAnswers: ParsableArguments {
  @Option(name: .customLong("mentoree-name"), help: "The full name, as they write it.") var name: String?
  @Option(name: .customLong("mentoree-call-name"), help: "What the other calls them.") var callName: String?
  @Option(name: .customLong("mentoree-culture"), help: "As: Japan.") var culture: String?
  @Option(name: .customLong("mentoree-place"), help: "The town they work in.") var place: String?
  @Option(name: .customLong("mentoree-zone"), help: "As Asia/Tokyo.") var zone: String?
  @Option(name: .customLong("mentoree-hours"), help: "As: \"mon-fri 09:30-18:30\".") var hours: String?
  @Option(name: .customLong("mentoree-languages"), help: "As: \"Japanese native, English B2\".") var languages: String?
  @Option(name: .customLong("mentoree-organisation-kind"), help: "As corporate.") var organisation: String?
  @Option(name: .customLong("mentoree-profession"), help: "As software.") var profession: String?
  @Option(name: .customLong("mentoree-goal"), help: "In their words; several between |.") var goal: String?

  var answers: [(PairColumn, String)] {
    let told: [(PairColumn.Personal, String?)] = [
      (.name, name), (.callName, callName), (.culture, culture), (.place, place), (.zone, zone), (.hours, hours),
      (.languages, languages), (.organisationKind, organisation), (.profession, profession), (.goal, goal),
    ]
    return told.compactMap { column, text in text.map { (.person(.mentoree, column), $0) } }
  }
}

/// What can be told of the meeting and the pair without being asked.
struct MeetingAnswers: ParsableArguments {
  @Option(
    name: .long,
    help: ArgumentHelp("Day, hour and zone: \"2026-12-03 09:00 Europe/Berlin\".", valueName: "date time zone")
  )
  var meeting: String?
  @Option(name: .long, help: "Which meeting it is, 1 for the first.") var number: String?
  @Option(name: .long, help: "How long it lasts.") var minutes: String?
  @Option(name: .long, help: "video, phone, in-person or chat.") var channel: String?
  @Option(name: .long, help: "The language of the meeting.") var language: String?
  @Option(name: .long, help: "The stage: \(Stage.allCases.map(\.rawValue).joined(separator: ", ")).") var stage: String?
  @Option(name: .long, help: "A name for the pair, in lower case. Left out: from their names.") var id: String?

  /// - Throws: `CommandFailure.usage` where the meeting has more than three parts.
  func answers() throws -> [(PairColumn, String)] {
    let when = (meeting ?? "").split(separator: " ").map(String.init)
    guard when.count <= 3 else {
      throw CommandFailure.usage(
        "--meeting wants a day, an hour and a zone: --meeting \"2026-12-03 09:00 Europe/Berlin\""
      )
    }
    let whenColumns: [PairColumn.Shared] = [.meetingDate, .meetingTime, .meetingZone]
    let told: [(PairColumn.Shared, String?)] = [
      (.meetingNumber, number), (.meetingMinutes, minutes), (.meetingChannel, channel), (.meetingLanguage, language),
      (.stage, stage), (.id, id),
    ]
    return zip(whenColumns, when).map { (.pair($0), $1) }
      + told.compactMap { column, text in text.map { (.pair(column), $0) } }
  }
}
