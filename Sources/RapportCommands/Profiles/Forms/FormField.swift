import GuidanceModel
import Pair
import PairTables

/// A line of the form that one person fills in.
struct FormField {
  /// Where its answer goes.
  enum Place: Hashable {
    /// A column of a table of pairs: read as its cell is.
    case column(PairColumn.Personal)
    /// Words of their own.
    case words(PairColumn.Personal)
    case note
    /// An answer to a statement of the instrument.
    case statement(EntryID)
    /// What they expect on a point of a checklist.
    case expectation(EntryID)
  }

  var place: Place
  /// What stands before the colon.
  var key: String
  /// What is asked, in plain words.
  var words: String
  /// What may be answered.
  var choices: [String] = []
  /// Who may read the answer unless they say otherwise; nil where both always may.
  var share: Share?
  /// How often the line stands in the form: several answers, a line each.
  var times = 1
}

/// A part of the form.
struct FormSection {
  var title: String
  var purpose: String
  var fields: [FormField]
}

/// The form that one of the two fills in alone.
struct ProfileForm {
  let role: Role
  let sections: [FormSection]

  /// - Parameter items: of the checklists that a pair agrees on, in order.
  init(for role: Role, instruments: [Instrument], items: [ChecklistItem]) {
    self.role = role
    sections =
      Self.aboutYou + instruments.map(Self.section)
      + [Self.wishes, Self.expectations(items)]
  }

  var fields: [FormField] { sections.flatMap(\.fields) }

  private static let aboutYou = [
    FormSection(
      title: "Who you are",
      purpose: "Both of you read this part.",
      fields: [
        field(.column(.name), "name", "Your full name, in the order in which you write it"),
        field(.column(.callName), "call-name", "What your partner should call you"),
        field(.column(.sounds), "sounds", "How it is said, in plain letters: YOO-kee"),
        field(.column(.pronouns), "pronouns", "Pronouns: she/her, he/him, they/them"),
        field(.words(.address), "address", "How you like to be addressed, and where it matters", share: .both),
        field(.column(.culture), "culture", "Country you grew up in, then others: Germany | United States lived 4"),
        field(.column(.title), "title", "What you do"),
        field(.column(.organisation), "organisation", "Where"),
        field(.column(.organisationKind), "organisation-kind", "Kind: corporate, startup, government, engineering"),
        field(.column(.profession), "profession", "Profession, if it is one of these: software, medicine"),
        field(.column(.languages), "languages", "With a level from A1 to C2, or native: Japanese native, English B2"),
      ]
    ),
    FormSection(
      title: "When and how you can meet",
      purpose: "Both of you read this part, but for lines that say [self].",
      fields: [
        field(.column(.place), "place", "The town you work in"),
        field(.column(.zone), "zone", "Your time zone: Asia/Tokyo"),
        field(.column(.hours), "hours", "When you can meet: mon-fri 09:30-18:30"),
        field(
          .words(.constraint),
          "constraint",
          "What limits you. Begin with time:, connection:, accessibility: or other:",
          share: .both,
          times: 2
        ),
      ]
    ),
  ]

  private static let wishes = FormSection(
    title: "What you want, and what you can give",
    purpose: "Worries and notes are yours alone unless you write [both].",
    fields: [
      field(.words(.style), "style", "How you communicate, in your own words", share: .both),
      field(
        .words(.preference),
        "preference",
        "How you like it. A topic may stand first: feedback: in writing, please",
        share: .both,
        times: 2
      ),
      field(.words(.goal), "goal", "What you want to reach", share: .both, times: 2),
      field(.words(.hope), "hope", "What you hope for from your partner", share: .both),
      field(.words(.worry), "worry", "What worries you", share: .owner, times: 2),
      field(.words(.offer), "offer", "What you can give", share: .both),
      field(.words(.purpose), "purpose", "What the next meeting should do for you", share: .both),
      field(.note, "note", "A note for yourself", share: .owner),
    ]
  )

  private static func section(_ instrument: Instrument) -> FormSection {
    FormSection(
      title: instrument.title,
      purpose: instrument.purpose.words,
      fields: instrument.statements.map { statement in
        let key = statement.id.text.split(separator: ".").last.map(String.init) ?? statement.id.text
        return FormField(
          place: .statement(statement.id),
          key: key,
          words: statement.text.words,
          choices: ["1", "2", "3", "4", "5"],
          share: .both
        )
      }
    )
  }

  private static func expectations(_ items: [ChecklistItem]) -> FormSection {
    FormSection(
      title: "What you expect",
      purpose: """
        Your partner answers the same questions alone. Then both answers stand side by side: what matches and what does \
        not is the first thing that you talk about.
        """,
      fields: items.map { item in
        FormField(
          place: .expectation(item.core.id),
          key: item.core.id.text.split(separator: ".").dropFirst().joined(separator: "."),
          words: item.core.title.value,
          choices: item.choices,
          share: .both
        )
      }
    )
  }

  private static func field(
    _ place: FormField.Place,
    _ key: String,
    _ words: String,
    share: Share? = nil,
    times: Int = 1
  ) -> FormField {
    FormField(place: place, key: key, words: words, share: share, times: times)
  }
}
