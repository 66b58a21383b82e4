import ArgumentParser
import GuidanceModel

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
    guard SearchRequest.limits.contains(limit) else { throw ValidationError("--limit wants a number from 1 to 1000.") }
  }

  func run() throws { try request.answer(in: CommandEnvironment.required()) }

  /// What was asked for.
  var request: SearchRequest {
    SearchRequest(
      words: words,
      cultures: culture,
      topics: topic,
      kinds: kind,
      reader: reader,
      profile: profile,
      limit: limit,
      isLiteral: literal,
      explains: explain,
      content: content.content,
      isJSON: output.isJSON
    )
  }
}

extension EntryKind: ExpressibleByArgument {}
extension Role: ExpressibleByArgument {}
