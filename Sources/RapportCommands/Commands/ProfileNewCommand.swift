import ArgumentParser
import Diagnostics
import GuidanceModel
import MeetingCalendar
import Pair
import PairTables

/// `rapport profile new [FILE]`: a profile from answers in plain words.
struct ProfileNewCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "new",
    abstract: "Make a profile: asks in plain words on a terminal, or takes all from options.",
    discussion: """
      Every question may be skipped. What an option tells is not asked. A file that is there is not overwritten unless
      you say so. The options are columns of a table of pairs: 'rapport profile template --format csv --explain'
      lists them all, and --set takes those that have no option of their own.

      EXAMPLES
        rapport profile new
        rapport profile new our-pair.xml --mentor-name "Katrin Weber" --mentoree-name "Tanaka Yuki"
        rapport profile new our-pair.xml --no-input --mentor-name "Katrin Weber" --mentor-culture de \\
          --mentor-zone Europe/Berlin --mentoree-name "Tanaka Yuki" --mentoree-culture Japan \\
          --mentoree-languages "Japanese native, English B2" --meeting "2026-12-03 09:00 Europe/Berlin" --minutes 60
        rapport profile new - --no-input --mentor-culture de --mentoree-culture jp --set met=no
      """
  )

  @Argument(
    help: ArgumentHelp("The file to write; - for standard output. Left out: from the two names.", valueName: "file"),
    completion: .file(extensions: ["xml"])
  )
  var file: String?

  @OptionGroup(title: "THE MENTOR") var mentor: MentorAnswers
  @OptionGroup(title: "THE MENTOREE") var mentoree: MentoreeAnswers
  @OptionGroup(title: "THE MEETING") var meeting: MeetingAnswers

  @Option(
    name: .long,
    help: ArgumentHelp(
      "Any other column, as mentor-goal=\"Lead a team\". May be given again.",
      valueName: "column=text"
    )
  )
  var set: [String] = []

  @Flag(name: .customLong("no-input"), help: "Ask nothing.")
  var noInput = false

  @Flag(name: .long, help: "Overwrite a file that is there.")
  var force = false

  @OptionGroup var content: ContentOptions

  func run() throws {
    let environment = try CommandEnvironment.required()
    let opened = try OpenContent(content, in: environment)
    let base = opened.base
    let cultures = try base.cultures()
    let zones = ZoneDatabase(folder: environment.zoneFolder)
    let check = AnswerCheck(
      names: try .held(by: base),
      known: try KnownNames(base, cultures, zones: zones),
      zones: zones,
      cultures: cultures
    )
    var answers = try told(check, environment)
    let dialogue = noInput ? nil : environment.dialogue
    if let dialogue {
      answers = try ask(dialogue, check, cultures.filter { $0.sort == .country }, answers, environment)
    }
    if dialogue == nil && answers.texts.isEmpty {
      throw CommandFailure.usage("There is nothing to write. Answer on a terminal, or give options: --mentor-name ...")
    }
    let profile = try profile(answers, check)
    let target = NewProfileFile(environment: environment, folders: opened.folders)
    try write(profile, to: target, dialogue, environment)
  }

  /// What the options say, each checked.
  private func told(_ check: AnswerCheck, _ environment: CommandEnvironment) throws -> PairAnswers {
    var told = mentor.answers + mentoree.answers + (try meeting.answers())
    for pair in set {
      guard let equals = pair.firstIndex(of: "="),
        let column = PairColumn.all.first(where: { $0.name == pair[..<equals] })
      else {
        let name = String(pair.prefix { $0 != "=" })
        let near = NearMisses(among: PairColumn.all.map(\.name)).of(name)
        throw CommandFailure.unknown(kind: "column", name: name, nearMisses: near, list: nil)
      }
      told.append((column, String(pair[pair.index(after: equals)...])))
    }
    var answers = PairAnswers()
    var problems: [String] = []
    for (column, text) in told {
      let tidied = check.tidied(text, for: column)
      answers[column] = tidied
      if let problem = check.problem(tidied, for: column) {
        problems.append("\(column.name): \(problem.reason)\n  fix: \(problem.response)")
      }
    }
    guard problems.isEmpty else { throw CommandFailure.usage(problems.joined(separator: "\n")) }
    return answers
  }

  private func ask(
    _ dialogue: Dialogue,
    _ check: AnswerCheck,
    _ countries: [Culture],
    _ told: PairAnswers,
    _ environment: CommandEnvironment
  ) throws -> PairAnswers {
    dialogue.warnOnInterruption()
    var wizard = ProfileWizard(
      dialogue: dialogue,
      talk: environment.talk,
      check: check,
      countries: countries,
      told: told
    )
    guard wizard.ask() == .answered else {
      environment.talk.write("\n")
      environment.say("stopped. Nothing was written.")
      throw CommandFailure.silent(2)
    }
    return wizard.answers
  }

  private func profile(_ answers: PairAnswers, _ check: AnswerCheck) throws -> Profile {
    let reading = answers.reading(id: "pair", file: "answers", names: check.names)
    guard var profile = reading.profile else { throw CommandFailure.usage("The answers make no profile.") }
    profile.id = answers[.pair(.id)].flatMap(ProfileNames.slug) ?? ProfileNames.id(of: profile)
    return profile
  }

  private func write(
    _ profile: Profile,
    to target: NewProfileFile,
    _ dialogue: Dialogue?,
    _ environment: CommandEnvironment
  ) throws {
    if file == "-" { return environment.output.write(target.text(profile, at: nil)) }
    let path = file ?? "\(profile.id).xml"
    var overwrites = force
    if let dialogue, target.exists(path), !force {
      environment.talk.write("\n\(SafeLines.text(path)) is there already. Overwrite it? (yes, or Enter for no): ")
      overwrites = ["y", "yes"].contains((dialogue.readLine() ?? "").lowercased())
    }
    try target.write(profile, to: path, overwrites: overwrites)
    environment.say("\(path) is written.")
    environment.output.write("Next: rapport brief \(SafeLines.text(path))\n")
  }
}
