import Diagnostics
import GuidanceModel

/// A small invented base: two countries of one region, a third elsewhere, a guild; eight topics; some twenty entries.
enum SmallGuidance {
  static let all: Guidance = {
    var guidance = Guidance()
    guidance.cultures = cultures
    guidance.topics = topics
    guidance.synonyms = synonyms
    guidance.entries = entries
    return guidance
  }()

  static func place(_ line: Int = 1) -> SourceLocation {
    SourceLocation(file: "content/small.xml", line: line, column: 1)
  }

  static func text(_ words: String) -> RichText { RichText([TextRun(.words(words), at: place())]) }

  private static var cultures: [Culture] {
    [
      culture(
        "borduria",
        .country,
        "Borduria",
        ["Bordurian"],
        ["Old Borduria", "Szohod", "BOR"],
        parent: "high-mountains"
      ),
      culture("syldavia", .country, "Syldavia", ["Syldavian"], ["Klow", "SY"], parent: "high-mountains"),
      culture("us", .country, "Usonia", ["Usonian"], ["US"], parent: nil),
      culture("almaria", .country, "Almaria", ["Polish"], [], parent: nil),
      culture("high-mountains", .region, "High Mountains", ["Highlander"], [], parent: nil),
      culture("guild", .organisation, "Guild", [], ["guild of makers"], parent: nil),
    ]
  }

  private static func culture(
    _ id: CultureID,
    _ sort: Culture.Sort,
    _ name: String,
    _ demonyms: [String],
    _ others: [String],
    parent: CultureID?
  ) -> Culture {
    Culture(
      id: id,
      sort: sort,
      parent: parent.map { Located($0, at: place()) },
      name: name,
      demonyms: demonyms,
      otherNames: others,
      location: place()
    )
  }

  private static var topics: [Topic] {
    [
      topic(
        "feedback",
        "Feedback",
        "Criticism and praise, in speech and writing.",
        ["he was too blunt about my draft"]
      ),
      topic("silence", "Silence and turns", "Pauses, who speaks first.", ["nobody says a word"]),
      topic("time", "Time and punctuality", "Punctuality and deadlines.", ["she is late every time"]),
      topic("trust", "Trust", "How it grows.", ["do they trust me"]),
      topic("reciprocity", "Favours and gifts", "Gifts and what is owed.", ["she gave me a present"]),
      topic("mentoring-model", "What mentoring means", "A sponsor or a partner.", ["what is a mentor for"]),
      topic("disagreement", "Saying no", "Refusing, face, repair.", ["she says yes and means no"]),
    ]
  }

  private static func topic(_ id: TopicID, _ title: String, _ scope: String, _ asked: [String]) -> Topic {
    Topic(id: id, title: title, scope: text(scope), asked: asked.map { Located($0, at: place()) }, location: place())
  }

  private static var synonyms: [SynonymSet] {
    [
      synonym(["mentoree", "mentee", "protégé", "coachee"], role: .mentoree),
      synonym(["mentor", "coach"], role: .mentor),
      synonym(["mentoring", "mentorship"], topic: "mentoring-model"),
      synonym(["criticism", "blunt", "remarks"], topic: "feedback"),
      synonym(["quiet", "says nothing", "pause"], topic: "silence"),
      synonym(["late", "deadline", "punctual"], topic: "time"),
      synonym(["gift", "present"], topic: "reciprocity"),
      synonym(["say no", "refuse"], topic: "disagreement"),
      synonym(["workshop people"], culture: "guild"),
    ]
  }

  private static func synonym(
    _ words: [String],
    topic: TopicID? = nil,
    role: Audience? = nil,
    culture: CultureID? = nil
  ) -> SynonymSet {
    SynonymSet(
      words: words.map { Located($0, at: place()) },
      topic: topic.map { Located($0, at: place()) },
      role: role,
      culture: culture.map { Located($0, at: place()) },
      location: place()
    )
  }
}
