import BriefComposition

extension SampleBrief {
  /// What to know and what to settle.
  enum PageTwo {
    static let blocks: [Brief.Block] = [
      person, differences, contract, time, commitments, asynchronous, repair, basis,
    ]

    private static let person = Brief.Block(
      id: .person,
      title: "Oren first, then culture",
      lines: [
        Line(.fact, label: "Work", "Test engineer, Kelmont Works", .profile("mentoree/work")),
        Line(.fact, label: "Lives in", "Dorvik", .profile("mentoree/place")),
        Line(.fact, label: "Roots", "grew up in Borduria, 27 years", .profile("mentoree/culture")),
        Line(.fact, label: "Speaks", "Bordurian (native), English (B2)", .profile("mentoree/language")),
        Line(
          .fact,
          label: "Style",
          [.quotation("I think first and answer in writing the next day.")],
          origin: .profile("mentoree/style 1")
        ),
        Line(
          .fact,
          label: "Needs",
          [.quotation("Thursday evening I pick up my daughter at 19:00.")],
          origin: .profile("mentoree/constraint 1")
        ),
        Line(
          .fact,
          label: "Wants",
          [.quotation("Move from testing to leading a small team within two years.")],
          origin: .profile("mentoree/goal 1")
        ),
      ]
    )

    private static let differences = Brief.Block(
      id: .differences,
      title: "Where you differ, and where you do not",
      lines: [
        Line(
          .text,
          label: "Alike",
          "on clock, structure and formality you two are close: nothing to adapt.",
          .computed("positions")
        ),
        Line(
          .caveat,
          label: "Oren",
          "criticism: profession: Software points to frank, Borduria to softened. Ask which holds here.",
          .computed("positions")
        ),
      ],
      chart: chart
    )

    static let chart = PositionChart(rows: [
      row("How criticism is given", "frank", "softened", -2...(-2), 3...3, "far apart", own: "declared"),
      row("Rank between the two", "egalitarian", "hierarchical", -2...0, 2...2, "far apart"),
      row("What is said and what is implied", "explicit", "implicit", -2...1, 0...0, "close"),
      row(
        "Thinking partner or sponsor",
        "developmental (a thinking partner)",
        "sponsoring (opens doors)",
        -1...(-1),
        1...2,
        "apart"
      ),
      row("Clock and flexibility", "clock-bound", "flexible", -2...(-2), -2...(-2), "close"),
      row("Form and address", "informal", "formal", 0...0, nil, nil),
    ])

    private static func row(
      _ title: String,
      _ low: String,
      _ high: String,
      _ reader: ClosedRange<Int>?,
      _ partner: ClosedRange<Int>?,
      _ note: String?,
      own: String = "Almaria"
    ) -> PositionChart.Row {
      PositionChart.Row(
        dimension: "criticism",
        title: title,
        lowPole: low,
        highPole: high,
        marks: [
          PositionChart.Mark(name: "You", range: reader, level: own),
          PositionChart.Mark(name: "Oren", range: partner, level: partner == nil ? "not known" : "Borduria"),
        ],
        note: note
      )
    }

    private static let contract = Brief.Block(
      id: .contract,
      title: "Still to settle",
      lines: [
        Line(
          .box(isTicked: true),
          label: "Settled",
          "every week, Thursdays; what is said stays between us.",
          .profile("pair/agreement")
        ),
        Line(
          .box(isTicked: false),
          label: "Mismatch",
          [
            .words("What may the line manager know? You: "), .quotation("The topics, not the content."),
            .words(" Oren: "),
            .quotation("That we meet, nothing else."), .words(" Proposal: that we meet, until Oren says more."),
          ],
          origin: .entry("checklist.expectations-contract.line-manager"),
          sources: [3],
          explanation: "the two expect different things"
        ),
        Line(
          .box(isTicked: false),
          "How is a meeting postponed? With a reason and three new times, a day ahead.",
          .entry("checklist.ground-rules.postponing")
        ),
      ]
    )

    private static let time = Brief.Block(
      id: .time,
      title: "Time",
      lines: [
        Line(.fact, label: "Both at work", "08:00 to 10:30 for you, 16:00 to 18:30 for Oren.", .computed("tz 2026f")),
        Line(
          .flag,
          label: "Clock change",
          "on Sunday 28 March Almaria moves by one hour; Borduria does not.",
          .computed("tz 2026f")
        ),
        Line(.fact, label: "Awkward hour", "it is your turn.", .profile("pair/awkward-turn")),
      ]
    )

    private static let commitments = Brief.Block(
      id: .commitments,
      title: "Promised",
      lines: [
        Line(
          .box(isTicked: false),
          label: "You",
          "Send two job descriptions as examples (was due Monday 30 November)",
          .profile("pair/commitment 1")
        ),
        Line(
          .box(isTicked: true),
          label: "Oren",
          "Ask a colleague in a lead role for ten minutes (done)",
          .profile("pair/commitment 3")
        ),
        Line(
          .flag,
          label: "Owed",
          "20 minutes from earlier meetings. They are added to this one.",
          .profile("pair/minutes-owed")
        ),
      ]
    )

    private static let asynchronous = Brief.Block(
      id: .asynchronous,
      title: "Until the next time",
      lines: [
        Line(
          .act,
          label: "In writing",
          "Answer within two days, if only with a date for the real answer.",
          sources: [3]
        ),
        Line(
          .act,
          "Open a shared page with one heading each, and let Oren propose which.",
          .entry("practice.asynchronous")
        ),
      ]
    )

    private static let repair = Brief.Block(
      id: .repair,
      title: "If it goes wrong",
      lines: [
        Line(
          .fact,
          label: "Call",
          "Programme office, mentoring@example.org. Harassment, discrimination and safety go there at once: they are never a matter of culture.",
          .entry("programme.coordinator")
        ),
        Line(
          .say,
          label: "When you notice it late",
          [.quotation("I have thought about what I said. May I try again?")],
          origin: .entry("bridge.confrontation.wide")
        ),
      ]
    )

    private static let basis = Brief.Block(
      id: .basis,
      title: "What this rests on",
      lines: [
        Line(
          .flag,
          label: "Not held",
          "nothing is held for Borduria itself. Guidance falls back to its region, the Eastern Isles.",
          .computed("content")
        ),
        Line(
          .text,
          "Evidence of the norms: 2 study, 1 practitioner. Checked 2026-03-14 or later.",
          .computed("content 5f2a90c1")
        ),
        Line(
          .text,
          "Positions are judgments on a scale of seven steps, not measurements, and not for selection or appraisal. Wrong for you? Say so in your profile under “prefers”: it then comes first on both pages.",
          .computed("rule")
        ),
        Line(
          .flag,
          label: "Overdue",
          "due for a new check: borduria.hierarchy.senior-opens.",
          .computed("review dates")
        ),
      ]
    )
  }
}
