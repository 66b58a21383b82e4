import BriefComposition

extension SampleBrief {
  /// What to do: as long as a full first page is allowed to be.
  enum PageOne {
    static let blocks: [Brief.Block] = [
      Brief.Block(
        id: .header,
        title: "Your meeting",
        lines: [
          Line(
            .fact,
            label: "When",
            "Thursday 3 December 2026: 09:00 for you in Almaria, 17:00 for Oren in Borduria, 08:00 UTC.",
            .computed("tz 2026f")
          ),
          Line(
            .fact,
            label: "How",
            "60 minutes · video call · in English · stage: building trust",
            .profile("meeting")
          ),
          Line(
            .caveat,
            "Tendencies, not facts about Oren. People of one country differ far more among themselves than countries do.",
            .computed("rule")
          ),
        ]
      ),
      Brief.Block(
        id: .purpose,
        title: "What this meeting is for",
        lines: [
          Line(
            .fact,
            label: "You",
            "Understand how Oren decides, before giving an opinion.",
            .profile("meeting/purpose 2")
          ),
          Line(
            .fact,
            label: "It went well if",
            "one matter has moved, one doubt was spoken, and the next step is the mentoree’s own.",
            .entry("blueprint.building-trust")
          ),
          Line(.fact, label: "Oren", "Decide which of two roles to apply for in April.", .profile("meeting/purpose 1")),
        ]
      ),
      matters, say, opening, prepare, agenda,
    ]

    private static let matters = Brief.Block(
      id: .matters,
      title: "What matters most",
      lines: incident + criticism + rank + similar
    )

    private static let incident: [Line] = [
      Line(
        .heading,
        "Quiet after criticism",
        .entry("situation.went-quiet"),
        explanation: "declared incident: the strongest signal"
      ),
      Line(
        .text,
        label: "What happened",
        "on 19 November, before a colleague on the call. Since then: two short mails, no questions.",
        .profile("pair/incident")
      ),
      Line(.caveat, label: "It may mean", "loss of face before a third person; or a busy week.", sources: [1]),
      Line(
        .act,
        label: "For the two of you",
        "Write first, to Oren alone: name the remark, say what you should have done, and ask nothing in return.",
        .entry("situation.went-quiet"),
        sources: [1, 3]
      ),
      Line(
        .say,
        label: "Say, when you are alone",
        [.quotation("On the 19th I spoke about your test plan in front of Mira. That belonged to the two of us.")],
        origin: .entry("situation.went-quiet")
      ),
      Line(
        .avoid,
        label: "Not",
        [.quotation("I hope you did not take it personally.")],
        origin: .entry("situation.went-quiet")
      ),
    ]

    private static let criticism: [Line] = [
      Line(.heading, "Criticism stays between two", explanation: "gap 5 apart, stake 3, confidence 0.80, score 12.00"),
      Line(
        .text,
        label: "How criticism is given",
        "you lean towards frank (declared); Oren leans strongly towards softened (Borduria).",
        .computed("positions")
      ),
      Line(
        .fact,
        label: "Oren says",
        [.quotation("Please send critical points in writing before we talk.")],
        origin: .profile("mentoree/prefers 1"),
        explanation: "declared by the person: it comes before culture"
      ),
      Line(
        .text,
        label: "Borduria",
        [
          .words("Criticism is often given aside, after praise, and with a hint rather than a name; "),
          .term("obrodo", language: "art-x-borduria", meaning: "the soft cloth"), .words(" is the word for it."),
        ],
        origin: .entry("borduria.feedback.aside"),
        sources: [1, 2]
      ),
      Line(.act, label: "Do", "Send two points in writing the day before, one thing that worked first.", sources: [1]),
      Line(
        .ask,
        label: "Ask",
        [.quotation("How would you like to hear it when something is not good yet?")],
        origin: .entry("borduria.feedback.aside")
      ),
      Line(.caveat, label: "Not if", "Oren has worked in a frank team for years and says so."),
    ]

    private static let rank: [Line] = [
      Line(.heading, "You are asked before you speak", .entry("borduria.hierarchy.senior-opens")),
      Line(
        .text,
        label: "Borduria",
        "A younger person often waits until the senior one has opened, and takes a first opinion for a decision.",
        .entry("borduria.hierarchy.senior-opens"),
        sources: [2]
      ),
      Line(.text, label: "You", "your quick opinions may close a subject that you meant to open."),
      Line(
        .act,
        label: "Do",
        [
          .words("Hold back your own view until Oren’s is on the table; count to "), .emphasis("eight"),
          .words(" in silence."),
        ],
        origin: .entry("borduria.hierarchy.senior-opens")
      ),
      Line(
        .ask,
        label: "Ask",
        [.quotation("What would you do if I were not here?")],
        origin: .entry("borduria.hierarchy.senior-opens")
      ),
    ]

    private static let similar: [Line] = [
      Line(.heading, "Here you two are close: the clock", .entry("bridge.clock.close")),
      Line(
        .act,
        label: "Do",
        "Nothing to adapt. Say once that you both like to end on the minute.",
        .entry("bridge.clock.close")
      ),
    ]

    private static let say = Brief.Block(
      id: .say,
      title: "Say, and leave unsaid",
      lines: [
        Line(
          .say,
          label: "When you give advice",
          [.quotation("I see two ways. Tell me what speaks against each where you work, and then we choose.")],
          origin: .entry("bridge.advice-form.moderate"),
          sources: [3]
        ),
        Line(
          .avoid,
          label: "Not",
          [.quotation("If I were you, I would simply ask.")],
          origin: .entry("bridge.advice-form.moderate")
        ),
        Line(
          .say,
          label: "When a yes may be a no",
          [.quotation("What would make this difficult on your side?")],
          origin: .entry("bridge.context.wide")
        ),
        Line(.avoid, label: "Not", [.quotation("So that is a yes?")], origin: .entry("bridge.context.wide")),
      ]
    )

    private static let opening = Brief.Block(
      id: .opening,
      title: "The opening minutes",
      lines: [
        Line(
          .fact,
          label: "Name",
          "Oren, said OH-ren. “First name in speech, family name in mails.” Pronouns: he/him.",
          .profile("mentoree/name")
        ),
        Line(
          .say,
          label: "Greet",
          [
            .term("Salom", language: "art-x-borduria", meaning: "peace"),
            .words(", said sah-LOM. A few words are enough; then go on in the language of the meeting."),
          ],
          origin: .entry("borduria")
        ),
        Line(
          .act,
          label: "Pauses",
          "Let a pause of ten seconds stand; it is often thought, not refusal.",
          sources: [2]
        ),
        Line(.ask, label: "Ask", [.quotation("What made you laugh this week?")], origin: .entry("question.laugh")),
      ]
    )

    private static let prepare = Brief.Block(
      id: .prepare,
      title: "Before the meeting",
      lines: [
        Line(
          .box(isTicked: false),
          label: "By Monday 30 November",
          "Send two job descriptions as examples",
          .profile("pair/commitment 1")
        ),
        Line(
          .box(isTicked: false),
          label: "By Wednesday 2 December",
          "Read the half page that Oren sent.",
          .entry("blueprint.building-trust"),
          sources: [3]
        ),
        Line(.act, "Have Oren’s last mail at hand, and the camera at eye level.", .entry("practice.ground-rules")),
      ]
    )

    private static let agenda = Brief.Block(
      id: .agenda,
      title: "Agenda: 80 minutes",
      lines: [
        Line(.slot(minutes: 8), "Arrive: names, weather, one good thing", .entry("blueprint.building-trust")),
        Line(.slot(minutes: 25), "Carried over from last time", .entry("blueprint.building-trust")),
        Line(
          .text,
          label: "15 min",
          "Quiet after criticism",
          .entry("situation.went-quiet"),
          explanation: "declared incident"
        ),
        Line(.text, label: "Oren", "How to tell my manager that I want to change roles", .profile("pair/carried 1")),
        Line(.slot(minutes: 27), "One real matter", .entry("blueprint.building-trust")),
        Line(.slot(minutes: 12), "Whatever comes up", .entry("blueprint.building-trust")),
        Line(
          .slot(minutes: 8),
          "One commitment each, and the next date in both local times",
          .entry("blueprint.building-trust")
        ),
      ]
    )
  }
}
