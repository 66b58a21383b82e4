import GuidanceModel
import GuidanceSearch
import KnowledgeBase

/// A search as it was asked for on the command line.
struct SearchRequest: Equatable {
  static let limits = 1...1_000

  var words: [String] = []
  /// As they were typed: ids, names, demonyms.
  var cultures: [String] = []
  var topics: [String] = []
  var kinds: [EntryKind] = []
  var reader: Role?
  var profile: String?
  var limit = 10
  var isLiteral = false
  var explains = false
  var content: [String] = []
  var isJSON = false
}

extension SearchRequest {
  /// Prints what is found.
  func answer(in environment: CommandEnvironment) throws {
    let opened = try OpenContent(content: content, in: environment)
    let question = SearchQuestion(
      words.joined(separator: " "),
      cultures: try cultures(opened, environment),
      topics: try TopicFinder(topics: topics.isEmpty ? [] : try opened.base.topics()).topics(named: topics),
      kinds: kinds,
      reader: reader,
      limit: limit,
      isLiteral: isLiteral
    )
    let results = try opened.base.answer(question)
    if isJSON {
      environment.output.write(SearchJSON(results, explains: explains).value.text() + "\n")
    } else {
      let names = try CultureNames(of: results, in: opened.base)
      environment.output.write(SearchPage(results, names, environment.terminal, explains: explains).text)
    }
  }

  /// Those named by option, then those of the profile.
  private func cultures(_ opened: OpenContent, _ environment: CommandEnvironment) throws -> [CultureID] {
    guard !cultures.isEmpty || profile != nil else { return [] }
    let finder = CultureFinder(cultures: try opened.base.cultures())
    var named = try cultures.map { try finder.culture(named: $0, sorts: Culture.Sort.allCases).id }
    if let profile {
      let pair = try BriefDesk(opened: opened, environment: environment).profile(at: profile)
      let people = reader.map { [pair.person($0.partner)] } ?? [pair.mentor, pair.mentoree]
      named += people.flatMap { $0.cultures.map(\.culture.value) }.filter { !named.contains($0) }
    }
    return named
  }
}
