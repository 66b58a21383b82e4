import GuidanceModel
import Testing

@testable import GuidanceSearch

@Suite struct UnderstandingTests {
  @Test(arguments: [
    ("Borduria feedback", ["borduria"]),
    ("how do bordurians give feedback", ["borduria"]),
    ("my bordurian's draft", ["borduria"]),
    ("meeting in Szohod", ["borduria"]),
    ("old borduria", ["borduria"]),
    ("bordurian mentor syldavian mentee", ["borduria", "syldavia"]),
    ("highlander colleague", ["high-mountains"]),
    ("high mountains trust", ["high-mountains"]),
    ("the guild of makers", ["guild"]),
    ("workshop people are rude", ["guild"]),
    ("bordurain feedback", ["borduria"]),
    ("nobody in particular", []), ("the workshop and the guild", ["guild"]),
  ])
  func cultures(_ text: String, _ expected: [CultureID]) {
    #expect(results(text).understood.cultures == expected)
  }

  /// Two-letter codes are English words in small letters, and everything is in capitals when somebody shouts.
  @Test(arguments: [
    ("US mentor", ["us"]), ("U.S. mentor", ["us"]), ("tell us more", []), ("it is no use", []),
    ("SY trust", ["syldavia"]),
    ("sy trust", []), ("BOR trust", ["borduria"]), ("bor trust", []), ("TELL US ABOUT TRUST", []),
    ("trust AND gifts", []),
  ])
  func codes(_ text: String, _ expected: [CultureID]) {
    #expect(results(text).understood.cultures == expected)
  }

  /// A name that is also a word counts with a capital inside a sentence, or before a person.
  @Test(arguments: [
    ("help me polish my report", []), ("polished reports", []), ("a polish mentee", ["almaria"]),
    ("gifts for Polish friends", ["almaria"]), ("Polish my report", []),
  ])
  func ordinaryWords(_ text: String, _ expected: [CultureID]) {
    #expect(results(text).understood.cultures == expected)
  }

  @Test(arguments: [
    ("feedback", ["feedback"]), ("how blunt can I be", ["feedback"]), ("he says nothing", ["silence"]),
    ("time and punctuality", ["time"]), ("a present for her", ["reciprocity"]), ("mentorship", ["mentoring-model"]),
    ("how do I refuse", ["disagreement"]), ("how do I say no", ["disagreement"]), ("nothing of this", []),
  ])
  func topics(_ text: String, _ expected: [TopicID]) {
    #expect(results(text).understood.topics == expected)
  }

  /// Whoever speaks of a mentor is the mentoree.
  @Test(arguments: [
    ("my mentor is late", Role.mentoree), ("my mentee is late", .mentor), ("my protégé is late", .mentor),
    ("mentor and mentee", nil), ("mentoring", nil), ("somebody is late", nil),
  ])
  func readers(_ text: String, _ expected: Role?) {
    #expect(results(text).understood.reader == expected)
  }

  @Test(arguments: [
    ("checklist for gifts", [EntryKind.checklist]), ("what can I ask about trust", [.question]),
    ("questions to ask", [.question]), ("he asks too many questions", []),
  ])
  func kinds(_ text: String, _ expected: [EntryKind]) {
    #expect(results(text).understood.kinds == expected)
  }

  /// What was chosen stands, and comes first.
  @Test func choicesCountAsNamed() {
    let understood = results("bordurian feedback") {
      $0.cultures = ["us"]
      $0.reader = .mentor
      $0.kinds = [.norm]
    }.understood
    #expect(understood.cultures == ["us", "borduria"])
    #expect(understood.reader == .mentor)
    #expect(understood.kinds == [.norm])
  }

  @Test func literallyNothingIsUnderstood() {
    let understood = results("bordurian mentor feedback checklist") { $0.isLiteral = true }.understood
    #expect(understood == Understanding())
  }
}
