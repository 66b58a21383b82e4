import ArgumentParser
import GuidanceModel

/// `rapport brief PROFILE` or `rapport brief --mentor jp --mentoree us`: what to read ten minutes before a call.
struct BriefCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "brief",
    abstract: "Build the two-page brief for a pair, for one reader or for both.",
    discussion: """
      Every line has a source or says who declared it. What a person declared comes before anything about their culture.

      EXAMPLES
        rapport brief content/examples/tanaka-weber.xml
        rapport brief content/examples/tanaka-weber.xml --for mentoree --format markdown
        rapport brief --mentor de --mentoree jp --for both -o brief.html
        rapport brief --mentor de --mentoree jp --stage closing --explain
        rapport brief content/examples/tanaka-weber.xml --output meeting.ics
        rapport brief --mentor de --mentoree jp --watch
        rapport brief content/examples/tanaka-weber.xml --output brief.pdf --paper letter
        rapport brief --pairs pairs.csv --output briefs --format html,pdf,ics
        rapport brief --pairs profiles/ --output briefs --format html --shard 3/8

      A WHOLE PROGRAMME
        --pairs takes a table (`rapport profile template --format csv`) or a folder of profiles, and writes a document
        for each pair, reader and format to the folder of --output, with a manifest.json of what was made from what.
        A wrong row is told and the rest go on. Run it again: only what is missing or changed is made. The day is part
        of a brief: give --today to go on with the work of yesterday. Ctrl-C leaves whole files only.
        --shard 3/8 does the third of eight parts; all parts together give the same files, each with a manifest of its
        own: jq -s 'map(.documents) | add | sort_by(.row)' DIR/manifest-*-of-8.json

      PDF needs Typst: the program, 0.14 or newer, on PATH, or the Python package, 0.15 or newer, of RAPPORT_PYTHON, of
      .build-python in the checkout, or of python3. DOCX needs pandoc. Fonts: fonts-noto-core, fonts-noto-cjk.
      """
  )

  @Argument(help: ArgumentHelp("The pair's profile.", valueName: "profile"), completion: .file(extensions: ["xml"]))
  var profile: String?

  @Option(
    name: .long,
    help: ArgumentHelp("Instead of a profile: the mentor's culture, by id or name.", valueName: "culture")
  )
  var mentor: String?

  @Option(name: .long, help: ArgumentHelp("Instead of a profile: the mentoree's culture.", valueName: "culture"))
  var mentoree: String?

  @Option(name: .long, help: "The stage: \(Stage.allCases.map(\.rawValue).joined(separator: ", ")).")
  var stage: Stage?

  @Option(name: .customLong("for"), help: "The reader: mentor, mentoree or both.")
  var readers: Readers?

  @Option(
    name: .long,
    help: ArgumentHelp(
      "text, markdown, html, pdf, docx, json or ics. Left out: from the ending of --output, else text.",
      discussion: "With --pairs several, with commas between; left out: html.",
      valueName: "format"
    )
  )
  var format: DocumentFormats?

  @OptionGroup var batch: BatchOptions

  @Option(name: .long, help: "The paper of PDF and DOCX: a4 or letter.")
  var paper: Paper = .a4

  @Flag(name: .long, help: "The same as --format json.")
  var json = false

  @Flag(name: .long, help: "Say for each line where it comes from and why it is here.")
  var explain = false

  @Flag(name: .long, help: "Make the page again after each save of the profile or the content. Ctrl-C ends it.")
  var watch = false

  @Flag(name: .long, help: "Leave out names, employers, places and the pair's own words: for a page to show a trainer.")
  var redact = false

  @OptionGroup var page: PageOptions
  @OptionGroup var content: ContentOptions

  func validate() throws {
    let named = mentor != nil || mentoree != nil
    try batch.validate(profile: profile, isNamed: named, output: page.output)
    if profile != nil && named { throw ValidationError("Give a profile, or --mentor and --mentoree, not both.") }
    if batch.pairs == nil && profile == nil && (mentor == nil || mentoree == nil) {
      throw ValidationError("Name a pair: rapport brief PROFILE.xml, or rapport brief --mentor de --mentoree jp")
    }
    if page.private && redact { throw ValidationError("--private quotes what --redact hides. Give one of them.") }
    if redact && batch.pairs != nil { throw ValidationError("--redact makes the page of one pair. Leave out --pairs.") }
    if page.private && (readers ?? (batch.pairs == nil ? .mentor : .both)) == .both {
      throw ValidationError("--private makes a page for one reader. Add --for mentor or --for mentoree.")
    }
    if watch && (batch.pairs != nil || chosenFormat.isBinary) {
      throw ValidationError("--watch shows one page as text, Markdown, HTML, JSON or calendar.")
    }
    if batch.pairs == nil { try validateFormat(isNamed: named) }
  }

  private func validateFormat(isNamed: Bool) throws {
    if let format, format.formats.count > 1 {
      throw ValidationError("Several formats are for --pairs. One page has one format.")
    }
    if isNamed && chosenFormat == .ics {
      throw ValidationError("A calendar file wants a profile with date, time and zones: rapport brief PROFILE -o a.ics")
    }
    if chosenFormat.isBinary && page.output == nil {
      throw ValidationError("A \(chosenFormat.rawValue) goes to a file: add --output brief.\(chosenFormat.rawValue)")
    }
  }

  func run() throws {
    let environment = try CommandEnvironment.required()
    guard let pairs = batch.pairs else { return try request.answer(in: environment) }
    let opened = try OpenContent(content, in: environment)
    try BatchDesk(opened, environment).run(pairs, plan(environment), batch, page.request)
  }

  /// What was asked for, where it is the page of one pair.
  var request: BriefRequest {
    BriefRequest(
      profile: profile,
      mentor: mentor,
      mentoree: mentoree,
      stage: stage,
      readers: readers,
      format: json ? .json : format?.formats.first,
      paper: paper,
      explains: explain,
      redacts: redact,
      isWatched: watch,
      page: page.request,
      content: content.content
    )
  }

  private func plan(_ environment: CommandEnvironment) -> BatchPlan {
    BatchPlan(
      readers: (readers ?? .both).roles,
      formats: json ? [.json] : format?.formats ?? [.html],
      style: request.style(environment),
      stage: stage,
      quotesPrivate: page.private,
      today: page.request.day(environment),
      shard: batch.shard
    )
  }

  private var chosenFormat: DocumentFormat { request.chosenFormat }
}

extension Stage: ExpressibleByArgument {}
