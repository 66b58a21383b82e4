import Diagnostics
import GuidanceModel
import Pair
import PairTables

/// What came of reading a form: one person, what they expect, what they want from the meeting.
struct FormReading {
  var person: Person
  var expectations: [Ledger.Expectation] = []
  var purposes: [SharedText] = []
  /// By line. With an error among them the form is not used.
  var diagnostics: [Diagnostic] = []
}

/// Reads a form that somebody filled in.
struct FormReader {
  let forms: [ProfileForm]
  let check: AnswerCheck

  /// Whose form it is; nil where the first lines do not say.
  func role(of text: String) -> Role? {
    let head = text.split(whereSeparator: \.isNewline).prefix(20).joined(separator: " ")
    // `mentoree` begins as `mentor` does.
    return [Role.mentoree, .mentor].first { head.contains(FormText.mark($0)) }
  }

  func read(_ text: String, role: Role, file: String) -> FormReading {
    var reading = FormReading(person: Person(role: role, location: SourceLocation(file: file, line: 1, column: 1)))
    guard let form = forms.first(where: { $0.role == role }) else { return reading }
    let fields = Dictionary(form.fields.map { ($0.key, $0) }, uniquingKeysWith: { first, _ in first })
    let keys = form.fields.map(\.key)
    let lines = FormLines(text) { key in fields[key] != nil || !NearMisses(among: keys).of(key, limit: 1).isEmpty }
    var cells = PairAnswers()
    for line in lines.lines {
      guard let field = fields[line.key] else {
        let near = NearMisses(among: keys).of(line.key).first ?? ""
        reading.report("unknown-line", line, file, "The form has no line '\(line.key)'.", "Write '\(near)'.")
        continue
      }
      take(line, field, file, &cells, &reading)
    }
    addCells(cells, role, file, to: &reading)
    reading.diagnostics.sort()
    return reading
  }

  private func take(
    _ line: FormLine,
    _ field: FormField,
    _ file: String,
    _ cells: inout PairAnswers,
    _ reading: inout FormReading
  ) {
    let role = reading.person.role
    guard let share = share(line, field, file, &reading) else { return }
    let words = SharedText(line.text, of: role, share: share, location: line.location(in: file))
    switch field.place {
    case .column(let column): addCell(line, .person(role, column), file, &cells, &reading)
    case .words(let column): add(words, column, to: &reading)
    case .note: reading.person.notes.append(words)
    case .statement(let id): addAnswer(line, id, share, file, to: &reading)
    case .expectation(let id):
      reading.expectations.append(Ledger.Expectation(item: Located(id, at: words.location), text: words))
    }
  }

  private func share(_ line: FormLine, _ field: FormField, _ file: String, _ reading: inout FormReading) -> Share? {
    guard let usual = field.share else { return .both }
    guard let written = line.share, !written.isEmpty else { return usual }
    if let share = Share(rawValue: written) { return share }
    let response = "Write [self], [both] or [coordinator]. Until then nobody sees it."
    reading.report("unknown-share", line, file, "'[\(written)]' does not say who may read it.", response)
    return nil
  }

  private func addCell(
    _ line: FormLine,
    _ column: PairColumn,
    _ file: String,
    _ cells: inout PairAnswers,
    _ reading: inout FormReading
  ) {
    let tidied = check.tidied(line.text, for: column)
    if let problem = check.problem(tidied, for: column) {
      reading.report(problem.id, line, file, "\(line.key): \(problem.reason)", problem.response)
    } else {
      cells[column] = tidied
    }
  }

  private func add(_ words: SharedText, _ column: PairColumn.Personal, to reading: inout FormReading) {
    switch column {
    case .address: reading.person.address = words
    case .style: reading.person.style.append(words)
    case .goal: reading.person.goals.append(words)
    case .hope: reading.person.hopes.append(words)
    case .worry: reading.person.worries.append(words)
    case .offer: reading.person.offers.append(words)
    case .purpose: reading.purposes.append(words)
    case .preference, .constraint: addStructured(words, column, to: &reading)
    default: break
    }
  }

  /// `feedback: in writing` and `time: not on Fridays` are read as cells are.
  private func addStructured(_ words: SharedText, _ column: PairColumn.Personal, to reading: inout FormReading) {
    let cell = PairAnswers(only: .person(words.owner, column), words.text.replacing("|", with: "/"))
    guard let person = cell.reading(id: "form", file: "", names: check.names).profile?.person(words.owner) else {
      return
    }
    for var preference in person.preferences {
      preference.text = words.with(preference.text.text)
      reading.person.preferences.append(preference)
    }
    for var constraint in person.constraints {
      constraint.text = words.with(constraint.text.text)
      reading.person.constraints.append(constraint)
    }
  }

  private func addAnswer(_ line: FormLine, _ id: EntryID, _ share: Share, _ file: String, to reading: inout FormReading)
  {
    guard let value = Int(line.text), (1...5).contains(value) else {
      let reason = "\(line.key): '\(line.text)' is no answer."
      return reading.report("wrong-answer", line, file, reason, "Write a number from 1 (not at all) to 5 (very much).")
    }
    let statement = Located(id, at: line.location(in: file))
    reading.person.answers.append(Person.StatementAnswer(statement: statement, value: value, share: share))
  }

  private func addCells(_ cells: PairAnswers, _ role: Role, _ file: String, to reading: inout FormReading) {
    guard !cells.texts.isEmpty,
      let told = cells.reading(id: "form", file: file, names: check.names).profile?.person(role)
    else { return }
    reading.person.name = told.name
    reading.person.callName = told.callName
    reading.person.pronunciation = told.pronunciation
    reading.person.pronouns = told.pronouns
    reading.person.cultures = told.cultures
    reading.person.work = told.work
    reading.person.languages = told.languages
    reading.person.place = told.place
    reading.person.zone = told.zone
    reading.person.hours = told.hours
  }
}

extension FormReading {
  fileprivate mutating func report(_ id: String, _ line: FormLine, _ file: String, _ reason: String, _ response: String)
  {
    diagnostics.append(
      Diagnostic(id: id, severity: .error, location: line.location(in: file), reason: reason, response: response)
    )
  }
}

extension SharedText {
  /// Other words under the same terms.
  fileprivate func with(_ text: String) -> SharedText { SharedText(text, of: owner, share: share, location: location) }
}
