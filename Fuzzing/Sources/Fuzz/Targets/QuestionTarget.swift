import GuidanceModel
import GuidanceSearch
import KnowledgeBase
import XMLDocuments

/// A question to the real base. The first byte chooses what is asked for beside the words.
struct QuestionTarget: FuzzTarget {
  static let name = "question"

  private let base: KnowledgeBase

  init(repository: String) throws {
    let folders = ["\(repository)/content"]
    base = try KnowledgeBase.open(
      folders: folders,
      files: ContentFile.all(in: folders),
      cacheFolder: nil,
      programVersion: "fuzz"
    ) { folders in
      let readings = folders.map { ContentFolder($0).read() }
      return (Guidance(layers: readings.map(\.guidance)), readings.flatMap(\.diagnostics))
    }
  }

  func feed(_ bytes: [UInt8]) throws {
    guard let choice = bytes.first else { return }
    let words = String(decoding: bytes.dropFirst(), as: UTF8.self)
    let question = SearchQuestion(
      words,
      cultures: choice & 1 == 0 ? [] : ["jp"],
      topics: choice & 2 == 0 ? [] : ["feedback"],
      kinds: choice & 4 == 0 ? [] : [.norm, .situation],
      reader: choice & 8 == 0 ? nil : .mentor,
      limit: Int(choice >> 5),
      isLiteral: choice & 16 != 0
    )
    let found = try Search(in: base).answer(question)
    try require(found.results.count <= min(found.total, max(question.limit, 0)), "more results than were asked for")
    _ = try base.candidates(CandidateRequest(stems: [words], facets: SearchFacets(), limit: 2))
  }
}
