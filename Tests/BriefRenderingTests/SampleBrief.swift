import BriefComposition
import GuidanceModel

/// Invented briefs with every kind of line, for two people from invented countries.
enum SampleBrief {
  /// The mentor's: long, with each block.
  static let mentor = Brief(
    reader: .mentor,
    readerName: "Ilse",
    partnerName: "Oren",
    profileID: "ilse-oren",
    stage: .buildingTrust,
    title: "Before your third meeting with Oren",
    today: day(2026, 12, 1),
    contentVersion: "5f2a90c1",
    zoneDataVersion: "2026f",
    blocks: PageOne.blocks + PageTwo.blocks,
    omitted: [
      .init(id: "borduria.time.long-table", title: "The table decides the hour", why: "no room in matters: 270 words"),
      .init(id: "borduria.agenda.open-end", title: "An end that stays open", why: "no room in matters: 270 words"),
      .init(id: "checklist.ground-rules.notes", title: "Who takes notes?", why: "no room in contract: 65 words"),
      .init(id: "", title: "", why: "no room in matters: 270 words"),
    ],
    sources: sources
  )

  /// The mentoree's: as short as a brief can be, without a zone database and without a source.
  static let mentoree = Brief(
    reader: .mentoree,
    readerName: "the mentoree",
    partnerName: "your mentor",
    profileID: "ilse-oren",
    stage: .firstContact,
    title: "Before your first message to your mentor",
    today: day(2026, 12, 1),
    contentVersion: "5f2a90c1",
    blocks: [
      .init(
        id: .header,
        title: "Your meeting",
        lines: [
          Line(.flag, label: "When", "no date is given: this page could not compute times.", .computed("profile")),
          Line(.caveat, "Tendencies, not facts about your mentor.", .computed("rule")),
        ]
      )
    ]
  )

  /// Names and texts of which each is an attack on one format.
  static let hostile = Brief(
    reader: .mentor,
    readerName: "*x* <b>|_y_",
    partnerName: "Eve\u{1B}[2J\u{202E}<script>alert(1)</script>",
    profileID: "../../etc/passwd",
    stage: .firstMeeting,
    title: "Before your first meeting with [Eve](http://x.invalid) & \"co\"\n# not a heading",
    today: day(2026, 12, 1),
    contentVersion: "\u{7}bell",
    blocks: [
      .init(
        id: .say,
        title: "</style><h1>",
        lines: [
          Line(
            .say,
            label: "| a | b |",
            [.quotation("</q><img src=x onerror=alert(1)>")],
            origin: .profile("\u{9B}31m")
          ),
          Line(
            .text,
            "1. not a list\u{2028}- nor this ~~one~~ `code` \\ &amp; @all #9 https://x.invalid",
            .profile("x")
          ),
          Line(.slot(minutes: 5), "a | b", .profile("x")),
          Line(.text, [.term("\u{202E}x", language: "en\" onload=\"x", meaning: "<i>")], origin: .profile("x")),
        ],
        chart: PositionChart(rows: [
          .init(
            dimension: "context",
            title: "<title>",
            lowPole: "a|b",
            highPole: "</svg>",
            marks: [
              .init(name: "\u{1B}]0;x\u{7}", range: -1...1, level: "<l>"), .init(name: "&", range: nil, level: ""),
            ]
          )
        ])
      )
    ],
    sources: [.init(number: 1, id: "x", text: "<a href=javascript:alert(1)>Source</a> *et al.*")]
  )

  private static let sources: [Brief.NumberedSource] = [
    .init(
      number: 1,
      id: "okonjo-2019",
      text: "Okonjo, A. (2019). Plain words and soft words: criticism in four engineering firms. Press of the North."
    ),
    .init(
      number: 2,
      id: "marek-2021",
      text: "Marek, T., and Ilves, P. (2021). Who speaks first. Journal of Pauses, 4(2), 11-38."
    ),
    .init(number: 3, id: "notes", text: "Practice notes of the programme office, 2026."),
  ]

  static func day(_ year: Int, _ month: Int, _ day: Int) -> CivilDate {
    CivilDate(year, month, day) ?? CivilDate(daysSinceEpoch: 0)
  }
}

extension Line {
  /// A line of plain words.
  init(
    _ kind: Kind,
    label: String? = nil,
    _ words: String,
    _ origin: Origin = .entry("borduria.feedback.aside"),
    sources: [Int] = [],
    explanation: String? = nil
  ) {
    self.init(kind, label: label, [.words(words)], origin: origin, sources: sources, explanation: explanation)
  }
}
