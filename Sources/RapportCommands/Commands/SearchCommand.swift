import ArgumentParser
import GuidanceModel
import GuidanceSearch
import KnowledgeBase

/// `rapport search WORDS...`: guidance for a question in plain words.
struct SearchCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "search",
    abstract: "Find guidance for a question in plain words.",
    discussion: """
      Names of countries, words for roles and misspelt words are understood; --literal switches that off. Country codes
      count in capitals only (JP), for many of them are English words. Without words it browses. A long answer ends with
      the cultures and topics to narrow it by; on a terminal the words that were found are bold. With --json, highlights
      are their places in the snippet, from and up to, in Unicode code points, and facets count all answers.

      EXAMPLES
        rapport search how blunt can I be with her draft
        rapport search japanese mentee goes quiet after criticism
        rapport search --culture de --topic feedback
        rapport search --kind checklist
        rapport search --profile content/examples/tanaka-weber.xml report was late
        rapport search silence --json
      """
  )

  @Argument(help: ArgumentHelp("The question.", valueName: "words"))
  var words: [String] = []

  @Option(name: .long, help: ArgumentHelp("Only guidance for this culture and what is general. May be given again."))
  var culture: [String] = []

  @Option(name: .long, help: "Only this topic: 'rapport list topics'. May be given again.")
  var topic: [String] = []

  @Option(name: .long, help: "Only this kind: \(EntryKind.allCases.map(\.rawValue).joined(separator: ", ")).")
  var kind: [EntryKind] = []

  @Option(name: .customLong("for"), help: "Who asks: mentor or mentoree.")
  var reader: Role?

  @Option(
    name: .long,
    help: ArgumentHelp("Ask for this pair: their cultures count as named.", valueName: "profile"),
    completion: .file(extensions: ["xml"])
  )
  var profile: String?

  @Option(name: .long, help: "At most this many results.")
  var limit = 10

  @Flag(name: .long, help: "Take words as words: nothing is understood or corrected.")
  var literal = false

  @Flag(name: .long, help: "Say how each score came about.")
  var explain = false

  @OptionGroup var content: ContentOptions
  @OptionGroup var output: JSONOptions

  func validate() throws {
    guard (1...1_000).contains(limit) else { throw ValidationError("--limit wants a number from 1 to 1000.") }
  }

  func run() throws {
    let environment = try CommandEnvironment.required()
    let opened = try OpenContent(content, in: environment)
    let question = SearchQuestion(
      words.joined(separator: " "),
      cultures: try cultures(opened, environment),
      topics: try TopicFinder(topics: topic.isEmpty ? [] : try opened.base.topics()).topics(named: topic),
      kinds: kind,
      reader: reader,
      limit: limit,
      isLiteral: literal
    )
    let results = try Search(in: opened.base).answer(question)
    if output.isJSON {
      environment.output.write(SearchJSON(results, explains: explain).value.text() + "\n")
    } else {
      let names = try CultureNames(of: results, in: opened.base)
      environment.output.write(SearchPage(results, names, environment.terminal, explains: explain).text)
    }
  }

  /// Those named by option, then those of the profile.
  private func cultures(_ opened: OpenContent, _ environment: CommandEnvironment) throws -> [CultureID] {
    guard !culture.isEmpty || profile != nil else { return [] }
    let finder = CultureFinder(cultures: try opened.base.cultures())
    var named = try culture.map { try finder.culture(named: $0, sorts: Culture.Sort.allCases).id }
    if let profile {
      let pair = try BriefDesk(opened: opened, environment: environment).profile(at: profile)
      let people = reader.map { [pair.person($0.partner)] } ?? [pair.mentor, pair.mentoree]
      named += people.flatMap { $0.cultures.map(\.culture.value) }.filter { !named.contains($0) }
    }
    return named
  }
}

extension EntryKind: ExpressibleByArgument {}
extension Role: ExpressibleByArgument {}
