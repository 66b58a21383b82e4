import GuidanceModel
import Pair

/// The first minutes: the name, a greeting, what to talk about, how pauses work.
enum OpeningBlock: BlockComposer {
  static let block = BriefBlock.opening

  static func title(_ reading: Reading) -> String { "The opening minutes" }

  static func passages(_ reading: Reading, _ desk: inout Desk) -> [Passage] {
    var passages = [address(reading), greeting(reading)].compactMap { $0 }
    passages += norms(reading, &desk)
    if let question = question(reading, &desk) { passages.append(question) }
    return passages
  }

  /// As declared; else what is usual, with the question that settles it.
  private static func address(_ reading: Reading) -> Passage? {
    let partner = reading.partner
    let place = reading.role.partner.rawValue
    if partner.callName != nil || partner.address != nil {
      var words: [String] = []
      if let name = partner.callName { words.append(spoken(name, partner.pronunciation)) }
      if let address = partner.address, reading.mayQuote(address) { words.append("\u{201C}\(address.text)\u{201D}") }
      if let pronouns = partner.pronouns { words.append("Pronouns: \(pronouns).") }
      let line = DraftLine(
        .fact,
        label: "Name",
        words.joined(separator: " "),
        origin: .profile("\(place)/name"),
        explanation: "declared by the person: it comes before culture"
      )
      return Passage([line])
    }
    // After the first meeting the two know what to call each other.
    guard reading.stage == .firstContact || reading.stage == .firstMeeting else { return nil }
    let culture = reading.partnerStands.countries.first
    guard let culture, let naming = reading.material.cultures[culture]?.naming else { return nil }
    let line = DraftLine(
      .act,
      label: "Name",
      reading.spans(naming.address),
      origin: .entry(EntryID(culture.text)),
      citations: naming.citations.map(\.source.value)
    )
    return Passage([line])
  }

  private static func spoken(_ name: String, _ sounds: String?) -> String {
    sounds.map { "\(name), said \($0)." } ?? "\(name)."
  }

  /// A few words in the partner's language, where it is theirs by declaration or the only thing known.
  private static func greeting(_ reading: Reading) -> Passage? {
    guard reading.stage == .firstContact || reading.stage == .firstMeeting,
      let culture = reading.partnerStands.countries.first, let held = reading.material.cultures[culture],
      let greeting = held.naming?.greetings.first(where: { fits($0, reading) })
    else { return nil }
    let spans: [Span] = [
      .term(greeting.words, language: greeting.language, meaning: greeting.meaning),
      .words(", said \(greeting.sounds). A few words are enough; then go on in the language of the meeting."),
    ]
    let line = DraftLine(.say, label: "Greet", spans, origin: .entry(EntryID(culture.text)))
    return Passage([line], omittedAs: (culture.text, "a greeting in \(LanguageNames.english(greeting.language))"))
  }

  /// In a language of the partner that is not the reader's own nor the meeting's, and not of another time of day.
  private static func fits(_ greeting: Naming.Greeting, _ reading: Reading) -> Bool {
    let isOfMeeting = reading.profile.meeting.language?.prefix(2) == greeting.language.prefix(2)
    guard speaks(reading.partner, greeting.language), !speaksNatively(reading.reader, greeting.language), !isOfMeeting
    else { return false }
    guard greeting.meaning.lowercased().contains("morning") else { return true }
    return reading.times?.moment(of: reading.role.partner).map { $0.time.hour < 12 } ?? false
  }

  private static func speaks(_ person: Person, _ language: String) -> Bool {
    person.languages.isEmpty || person.languages.contains { $0.code.prefix(2) == language.prefix(2) }
  }

  private static func speaksNatively(_ person: Person, _ language: String) -> Bool {
    person.languages.contains { $0.code.prefix(2) == language.prefix(2) && $0.level == .native }
  }

  /// What the partner's cultures hold on small talk and on pauses, if it was not told among what matters.
  private static func norms(_ reading: Reading, _ desk: inout Desk) -> [Passage] {
    var passages: [Passage] = []
    for topic in ["getting-to-know", "silence", "nonverbal"] as [TopicID] {
      let norm = desk.partnerShelf.norms(about: topic).first { norm in
        desk.isFree(norm) && norm.core.mainTopic == topic
          && norm.advice.contains { $0.applies(to: reading.role, at: reading.stage) }
      }
      guard let norm, let advice = norm.advice.first(where: { $0.applies(to: reading.role, at: reading.stage) }) else {
        continue
      }
      desk.reserve(norm.core.id)
      let line = DraftLine(
        .act,
        label: label(topic),
        reading.spans(advice.text),
        from: norm.core,
        explanation: "level: \(norm.culture.text); evidence: \(norm.core.evidence.rawValue)"
      )
      passages.append(Passage([line], from: norm.core))
    }
    return passages
  }

  private static func label(_ topic: TopicID) -> String {
    switch topic.text {
    case "silence": "Pauses"
    case "nonverbal": "Camera"
    default: "Small talk"
    }
  }

  /// One question that fits the stage; another one at each meeting.
  private static func question(_ reading: Reading, _ desk: inout Desk) -> Passage? {
    let isEarly = reading.stage == .firstContact || reading.stage == .firstMeeting
    let questions = reading.material.questions
    // Each field is read where it stands: to copy two hundred questions for one would cost more than the rest.
    let fitting = questions.indices.filter { place in
      questions[place].sensitivity == .low && questions[place].audience.includes(reading.role)
        && (questions[place].stages.isEmpty ? isEarly : questions[place].stages.contains(reading.stage))
    }
    guard !fitting.isEmpty else { return nil }
    let question = questions[fitting[(reading.profile.meeting.number ?? 1) % fitting.count]]
    guard let ask = question.core.ask else { return nil }
    desk.reserve(question.core.id)
    let line = DraftLine(
      .ask,
      label: "Ask",
      reading.spoken(ask),
      from: question.core
    )
    return Passage([line], from: question.core)
  }
}
