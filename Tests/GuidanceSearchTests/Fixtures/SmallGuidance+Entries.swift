import GuidanceModel

extension SmallGuidance {
  static var entries: [Entry] {
    norms + [
      question("question.hearing-criticism", ["feedback"], "Hearing criticism", ["how do you like to hear criticism"]),
      question("question.good-pause", ["silence"], "A good pause", ["how long may a pause be"]),
      question("question.kept-promise", ["trust"], "A kept promise", ["when did you begin to trust somebody"]),
      item("checklist.rules.late", ["time"], "How long does the other wait?", "Ten minutes, then a message."),
      item("checklist.rules.gifts", ["reciprocity"], "Are gifts welcome?", "Small ones, at the end."),
      situation(
        "situation.quiet-after-criticism",
        ["feedback", "silence"],
        "One of you went quiet after criticism",
        ["she went quiet after my criticism", "he has hardly spoken since I criticised his draft"],
        "The silence alone does not say whether it hurt. Ask, and do not guess."
      ),
      situation(
        "situation.report-late",
        ["time", "trust"],
        "The promised report did not come",
        ["his report is two weeks late", "she missed the deadline again"],
        "Ask what came between, and agree on a new day."
      ),
      situation(
        "situation.gift",
        ["reciprocity"],
        "A gift, and what to do with it",
        ["he sent me an expensive present"],
        "Thank first; then say what your employer allows."
      ),
    ]
  }

  private static var norms: [Entry] {
    [
      norm(
        "borduria.feedback.private",
        "Criticism in private",
        ["she went pale when I criticised her report"],
        "Criticism is often kept between two people, and softened with praise."
      ),
      norm(
        "borduria.silence.thinking",
        "A pause is time to think",
        ["he says nothing when I ask"],
        "A pause may be part of the answer. Negotiations rest on pauses."
      ),
      norm(
        "syldavia.feedback.plain",
        "Plain criticism is a service",
        ["he tells me every mistake"],
        "Faults are often named at once, and praise is rare."
      ),
      norm(
        "syldavia.time.early",
        "Early is polite",
        ["she came before the time"],
        "People often come before the hour."
      ),
      norm(
        "high-mountains.feedback.after-the-meal",
        "Criticism after the meal",
        ["when may I criticise him"],
        "Criticism often waits until people have eaten together."
      ),
      norm(
        "us.feedback.sandwich",
        "Praise, fault, praise",
        ["is there criticism hidden in the praise"],
        "A fault often stands between two compliments."
      ),
      norm(
        "guild.trust.by-work",
        "Trust by work",
        ["they do not trust my hands"],
        "Trust often follows work that holds."
      ),
    ]
  }

  static func core(
    _ id: EntryID,
    _ topics: [TopicID],
    _ title: String,
    _ asked: [String],
    ask: String? = nil,
    unless: String? = nil
  ) -> EntryCore {
    EntryCore(
      id: id,
      topics: topics.map { Located($0, at: place()) },
      evidence: .editorial,
      checked: CivilDate(daysSinceEpoch: 20_000),
      title: Located(title, at: place()),
      ask: ask.map(text),
      unless: unless.map(text),
      asked: asked.map { Located($0, at: place()) },
      location: place()
    )
  }

  private static func norm(_ id: EntryID, _ title: String, _ asked: [String], _ tendency: String) -> Entry {
    let parts = id.text.split(separator: ".").map(String.init)
    let advice = Advice(for: .mentor, text: text("Leave it to them to begin."), location: place())
    return .norm(
      Norm(
        core: core(id, [TopicID(parts[1])], title, asked, ask: "How is it for you?", unless: "They lived abroad."),
        culture: CultureID(parts[0]),
        tendency: text(tendency),
        advice: [advice]
      )
    )
  }

  private static func question(_ id: EntryID, _ topics: [TopicID], _ title: String, _ asked: [String]) -> Entry {
    .question(Question(core: core(id, topics, title, asked, ask: title + "?"), for: .both, sensitivity: .low))
  }

  private static func item(_ id: EntryID, _ topics: [TopicID], _ title: String, _ proposal: String) -> Entry {
    .checklist(
      ChecklistItem(
        core: core(id, topics, title, []),
        checklist: "checklist.rules",
        urgency: 1,
        proposal: text(proposal),
        why: text("It is easier to agree before.")
      )
    )
  }

  private static func situation(
    _ id: EntryID,
    _ topics: [TopicID],
    _ title: String,
    _ asked: [String],
    _ what: String
  ) -> Entry {
    .situation(
      Situation(
        core: core(id, topics, title, asked),
        minutes: 10,
        sensitivity: .low,
        what: text(what),
        meaning: text("It may have several reasons."),
        advice: [],
        next: text("Write it down.")
      )
    )
  }
}
