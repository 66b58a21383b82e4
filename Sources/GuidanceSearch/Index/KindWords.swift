import GuidanceModel

/// Words by which people ask for a kind of entry. They are words of the program, not of the content: kinds are ours.
enum KindWords {
  static var meanings: [Meaning] {
    phrases.flatMap { kind, phrases in
      phrases.map { Meaning($0, .kind(kind)) }
    }
  }

  /// A bare `question` is not here: people have questions about everything.
  private static let phrases: [(EntryKind, [String])] = [
    (.checklist, ["checklist", "check list", "list of points", "what to settle", "what to agree"]),
    (
      .question,
      [
        "question to ask", "questions to ask", "what to ask", "what can I ask", "what should I ask", "good questions",
        "conversation starter", "conversation starters",
      ]
    ),
    (.situation, ["situation", "situations", "difficult situation"]),
    (.practice, ["practice", "practices", "best practice", "best practices"]),
    (.norm, ["norm", "norms", "custom", "customs"]),
    (.bridge, ["bridge", "bridges", "differences between us"]),
  ]
}
