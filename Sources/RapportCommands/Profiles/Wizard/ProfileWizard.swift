import Diagnostics
import GuidanceModel
import Pair
import PairTables

/// Asks for a profile, question by question. Every question may be skipped, and every answer taken back.
struct ProfileWizard {
  /// What ended the questions.
  enum Ending: Equatable {
    case answered
    /// The input ended (Ctrl-D).
    case stopped
  }

  let dialogue: Dialogue
  let talk: any TextOutput
  let check: AnswerCheck
  let countries: [Culture]
  /// Told by options already: not asked.
  private(set) var answers: PairAnswers
  private let questions: [ProfileQuestion]

  init(
    dialogue: Dialogue,
    talk: any TextOutput,
    check: AnswerCheck,
    countries: [Culture],
    told: PairAnswers
  ) {
    self.dialogue = dialogue
    self.talk = talk
    self.check = check
    self.countries = countries
    answers = told
    questions = ProfileQuestion.all.filter { told[$0.column] == nil }
  }

  mutating func ask() -> Ending {
    say("A profile in plain words. Enter skips a question, < goes back to the last one,")
    say(". ends the questions and writes. Ctrl-C stops, and nothing is written.")
    var index = 0
    while index < questions.count {
      let question = questions[index]
      if index == 0 || questions[index - 1].heading != question.heading { say("\n\(question.heading)") }
      let suggestion = suggestion(for: question.column)
      talk.write(prompt(question, at: index, suggestion))
      guard let line = dialogue.readLine() else { return .stopped }
      switch TerminalAnswer(line) {
      case .back: index = max(0, index - 1)
      case .end: return .answered
      case .none:
        answers[question.column] = suggestion
        index += 1
      case .dash:
        answers[question.column] = nil
        index += 1
      case .text(let text): if take(text, for: question.column) { index += 1 }
      }
    }
    return .answered
  }

  private func prompt(_ question: ProfileQuestion, at index: Int, _ suggestion: String?) -> String {
    let number = "\(index + 1)/\(questions.count)"
    let hint =
      suggestion.map { "Enter: \($0); - for none" } ?? example(for: question)
    return "  \(number) \(question.words)\n      (\(SafeLines.text(hint))): "
  }

  private func example(for question: ProfileQuestion) -> String {
    if let all = check.choices(for: question.column) { return "one of: \(all)" }
    return "as: \(choices(for: question.column) ?? question.example)"
  }

  /// Says what is wrong and how to mend it; the question is then asked again.
  private mutating func take(_ text: String, for column: PairColumn) -> Bool {
    guard column == .pair(.meetingDate) else { return takeOne(text, for: column) }
    let parts = text.split(separator: " ", maxSplits: 2).map(String.init)
    // Where the day is wrong, the whole answer is shown as it was written.
    guard check.problem(parts[0], for: column) == nil else { return takeOne(text, for: column) }
    let columns: [PairColumn] = [column, .pair(.meetingTime), .pair(.meetingZone)]
    return zip(columns, parts).allSatisfy { takeOne($1, for: $0) }
  }

  private mutating func takeOne(_ text: String, for column: PairColumn) -> Bool {
    let tidied = check.tidied(text, for: column)
    guard let problem = check.problem(tidied, for: column) else {
      if tidied != text { say("      taken as \(tidied)") }
      answers[column] = tidied
      return true
    }
    say("      \(problem.reason)")
    say("      \(problem.response)")
    return false
  }

  /// What was answered before, else what follows from other answers; nil where nothing does.
  private func suggestion(for column: PairColumn) -> String? {
    if let given = answers[column] { return given }
    switch column {
    case .person(let role, .zone): return zone(of: role)
    case .pair(.meetingZone): return answers[.person(.mentoree, .zone)]
    default: return nil
    }
  }

  private func zone(of role: Role) -> String? {
    ZoneGuess(zones: check.zones)
      .zone(ofPlace: answers[.person(role, .place)], countries: countries, raisedIn: raised(role))
  }

  /// Where several may be meant, the first of them.
  private func choices(for column: PairColumn) -> String? {
    guard case .person(let role, .zone) = column, let country = raised(role).first else { return nil }
    let zones = countries.first { $0.id == country }?.zones ?? []
    return zones.isEmpty ? nil : zones.prefix(3).joined(separator: ", ")
  }

  private func raised(_ role: Role) -> [CultureID] {
    let column = PairColumn.person(role, .culture)
    let told = answers[column].map { PairAnswers(only: column, $0) }
    let person = told?.reading(id: "pair", file: "", names: check.names).profile?.person(role)
    return person?.cultures.filter { $0.tie == .raised }.map(\.culture.value) ?? []
  }

  private func say(_ text: String) { talk.write(SafeLines.text(text) + "\n") }
}

/// A line that somebody typed in answer to a question.
enum TerminalAnswer: Equatable {
  /// Nothing: skip, or take what is proposed.
  case none
  /// `<`
  case back
  /// `.`
  case end
  /// `-`: take what is proposed away.
  case dash
  case text(String)

  init(_ line: String) {
    let text = line.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    self =
      switch text {
      case "": .none
      case "<": .back
      case ".": .end
      case "-": .dash
      default: .text(text)
      }
  }
}
