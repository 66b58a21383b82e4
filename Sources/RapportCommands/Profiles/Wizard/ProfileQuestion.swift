import GuidanceModel
import PairTables

/// A question of the wizard: what it fills in, in plain words, with an example.
struct ProfileQuestion {
  let column: PairColumn
  let words: String
  let example: String

  /// In the order in which they are asked.
  static let all: [ProfileQuestion] = person(.mentor) + person(.mentoree) + meeting

  /// What stands above the first question of a part.
  var heading: String {
    switch column {
    case .person(let role, _): "The \(role.rawValue)"
    case .pair: "The next meeting"
    }
  }

  private static func person(_ role: Role) -> [ProfileQuestion] {
    let (first, second) = role == .mentor ? (0, 1) : (1, 0)
    func question(_ column: PairColumn.Personal, _ words: String, _ examples: String...) -> ProfileQuestion {
      let example = examples.count == 2 ? examples[first] : examples[0]
      return ProfileQuestion(column: .person(role, column), words: words, example: example)
    }
    let partner = [Role.mentor, .mentoree][second].rawValue
    return [
      question(.name, "Full name, as they write it", "Katrin Weber", "Tanaka Yuki"),
      question(.callName, "What the \(partner) calls them", "Katrin", "Yuki"),
      question(
        .culture,
        "Country they grew up in, then others that shaped them",
        "Germany | United States lived 4",
        "Japan"
      ),
      question(.place, "Town they work in", "Hamburg", "Nagoya"),
      question(.zone, "Their time zone", "Europe/Berlin", "Asia/Tokyo"),
      question(.hours, "When they work", "mon-fri 09:00-17:00"),
      question(
        .languages,
        "Languages, each with its level: A1 to C2, or native",
        "German native, English C1",
        "Japanese native, English B2"
      ),
      question(.organisationKind, "Kind of organisation", "corporate, startup, government, engineering"),
      question(.profession, "Profession, if it is one of these", "software, medicine"),
      question(
        .preference,
        "One thing that they themselves prefer, in their words",
        "I like to hear plainly what was wrong",
        "I prefer to read the questions a day before"
      ),
      question(
        .goal,
        "What they want to reach, in their words; several between |",
        "Lead a small team within two years"
      ),
    ]
  }

  private static let meeting: [ProfileQuestion] = [
    ProfileQuestion(column: .pair(.meetingNumber), words: "Which meeting is it", example: "1 for the first"),
    ProfileQuestion(
      column: .pair(.meetingDate),
      words: "Its day; hour and zone may follow",
      example: "2026-12-03, or 2026-12-03 09:00 Europe/Berlin"
    ),
    ProfileQuestion(column: .pair(.meetingTime), words: "Its hour", example: "09:00"),
    ProfileQuestion(column: .pair(.meetingZone), words: "On the clocks of which zone", example: "Europe/Berlin"),
    ProfileQuestion(column: .pair(.meetingMinutes), words: "How many minutes", example: "60"),
    ProfileQuestion(column: .pair(.meetingChannel), words: "How", example: "video, phone, in-person, chat"),
    ProfileQuestion(column: .pair(.meetingLanguage), words: "In which language", example: "English"),
  ]
}
