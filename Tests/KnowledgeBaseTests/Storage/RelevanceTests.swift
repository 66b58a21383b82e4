import GuidanceSearch
import Testing

@testable import KnowledgeBase

/// Our BM25 beside that of SQLite's own full-text search, over the same texts.
@Suite struct RelevanceTests {
  /// The weights of the fields, as FTS5 takes them, and ours, in halves.
  private static let (weights, halves) = ("4.0, 3.0, 1.0, 0.5", [8, 6, 2, 1])

  private typealias Text = [[String]]

  /// Four fields of made-up words; the entry number is the place and one.
  private func texts(_ seed: UInt64) -> [Text] {
    var random = RandomValues(seed: seed)
    return (0..<60).map { _ in
      [3, 8, 40, 5].map { most in (0..<random.number(0...most)).map { _ in "word\(random.number(0...30))" } }
    }
  }

  private func fullText(_ texts: [Text], _ words: [String]) throws -> [(entry: Int, relevance: Double)] {
    let connection = try SQLiteConnection("", .memory)
    try connection.execute("CREATE VIRTUAL TABLE entry USING fts5(title, asked, text, names, tokenize='ascii')")
    let insert = try connection.prepare("INSERT INTO entry(rowid, title, asked, text, names) VALUES(?, ?, ?, ?, ?)")
    for (place, text) in texts.enumerated() {
      try insert.run([.integer(place + 1)] + text.map { .text($0.joined(separator: " ")) })
    }
    return try connection.prepare(
      "SELECT rowid, -bm25(entry, \(Self.weights)) AS relevance FROM entry WHERE entry MATCH ? ORDER BY 2 DESC, 1 LIMIT 10"
    ).rows([.text(words.joined(separator: " OR "))]) { ($0.integer(0), $0.number(1)) }
  }

  private func ours(_ texts: [Text], _ words: [String]) -> [(entry: Int, relevance: Double)] {
    var lengths = EntryLengths(bytes: [])
    for (place, text) in texts.enumerated() { lengths[place + 1] = text.joined().count }
    var relevance = Relevance(
      entryTotal: texts.count,
      lengths: lengths.bytes,
      lengthTotal: texts.reduce(0) { $0 + $1.joined().count }
    )
    for word in words {
      let weights = texts.map { text in zip(text, Self.halves).reduce(0) { $0 + $1.0.count { $0 == word } * $1.1 } }
      var postings = Postings()
      for (place, weight) in weights.enumerated() where weight > 0 { postings.append(entry: place + 1, weight: weight) }
      postings.bytes.withUnsafeBytes { relevance.add($0, entries: weights.count { $0 > 0 }) }
    }
    return relevance.best(10) { _ in true }
  }

  @Test(arguments: 1...8)
  func asFullTextSearch(_ seed: Int) throws {
    let texts = texts(UInt64(seed))
    for words in [["word1"], ["word2", "word7"], ["word0", "word3", "word9", "word30"], ["none"]] {
      let (expected, found) = (try fullText(texts, words), ours(texts, words))
      #expect(found.map(\.entry) == expected.map(\.entry))
      #expect(zip(found, expected).allSatisfy { abs($0.relevance - $1.relevance) < 1e-9 })
    }
  }

  /// What a damaged disk leaves: numbers far beyond, an end in the middle of a number.
  @Test func damagedPostings() {
    var relevance = Relevance(entryTotal: 2, lengths: [0, 0, 1, 0, 1, 0], lengthTotal: 2)
    for bytes: [UInt8] in [[0xFF], [0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 1, 1], [1], [0x80]] {
      bytes.withUnsafeBytes { relevance.add($0, entries: 1) }
    }
    #expect(relevance.best(5) { _ in true }.allSatisfy { (0...2).contains($0.entry) })
  }
}
