import Testing

@testable import GuidanceSearch

@Suite struct WordVectorsTests {
  /// Two dimensions: `gift` to the right, `present` a little above it, `zebra` straight up.
  private static let rows: [(word: String, row: [Int8])] = [
    ("gift", [127, 0]), ("present", [120, 41]), ("zebra", [0, 127]),
  ]

  private static let file = VectorFile.bytes(rows)

  private func read(_ bytes: [UInt8] = Self.file) -> WordVectors? { VectorFile.vectors(bytes) }

  @Test func rowsByWord() throws {
    let vectors = try #require(read())
    for (word, row) in Self.rows { #expect(vectors.row(of: word) == row.map { UInt8(bitPattern: $0) }) }
    #expect(vectors.row(of: "giraffe") == nil)
  }

  /// Asked once and asked often: where a word stands is guessed at first, and looked up among all later.
  @Test(arguments: [1, 2, 511, 512, 513, 3_000]) func everyWordOfMany(_ count: Int) throws {
    let words = (0..<count).map { "word\($0)" }
    let bytes = VectorFile.bytes(
      words.map { word in (word, [Int8(truncatingIfNeeded: word.utf8.reduce(0) { $0 + Int($1) }), 1]) }
    )
    let often = try #require(VectorFile.vectors(bytes))
    for (place, word) in words.enumerated() {
      let expected = [UInt8(truncatingIfNeeded: word.utf8.reduce(0) { $0 + Int($1) }), 1]
      #expect(often.row(of: word) == expected)
      if place % 7 == 0 { #expect(try #require(VectorFile.vectors(bytes)).row(of: word) == expected) }
      if place % 7 == 1 { #expect(try #require(VectorFile.vectors(bytes)).row(of: word + "s") == nil) }
    }
  }

  /// Fingerprints out of order, as no program writes them: some words are not found, and nothing else happens.
  @Test func fingerprintsOutOfOrder() throws {
    let words = (0..<1_500).map { "word\($0)" }
    var bytes = VectorFile.bytes(words.map { ($0, [1, 1]) })
    let marks = Array(bytes[16..<(16 + 8 * 1_500)])
    for place in 0..<1_500 {
      bytes.replaceSubrange(
        (16 + place * 8)..<(24 + place * 8),
        with: marks[((1_499 - place) * 8)..<((1_500 - place) * 8)]
      )
    }
    for word in words.prefix(200) { _ = try #require(VectorFile.vectors(bytes)).row(of: word) }
  }

  /// A file that was cut off, or is another, is none.
  @Test func damage() {
    #expect(read(Array(Self.file.dropLast())) == nil)
    #expect(read(Self.file + [0]) == nil)
    #expect(read(Array("RAPWORD2".utf8) + Self.file.dropFirst(8)) == nil)
    #expect(read(Array(Self.file.prefix(12))) == nil)
    #expect(read([]) == nil)
    #expect(read((0..<5_000).map { UInt8(truncatingIfNeeded: $0 &* 31 &+ $0 / 7) }) == nil)
  }

  /// A head that promises more words or dimensions than there are bytes, up to the most that can be written.
  @Test(arguments: [8, 12], [UInt8(0), 1, 127, 255]) func aHeadThatLies(_ place: Int, _ byte: UInt8) {
    for width in 1...4 {
      var lying = Self.file
      for more in 0..<width { lying[place + more] = byte }
      #expect(read(lying) == nil)
    }
  }

  /// Cut off while it is in use: every row that is gone is not known, and nothing else happens.
  @Test func aFileThatBecomesShorter() throws {
    for end in 16 + 3 * 8...Self.file.count {
      let vectors = try #require(WordVectors(VectorFile(all: Self.file, end: end)))
      let known = Self.rows.filter { vectors.row(of: $0.word) == $0.row.map { UInt8(bitPattern: $0) } }
      #expect(known.count == (end - 16 - 3 * 8) / 2)
    }
  }

  @Test func whatIsNearIsFoundAndWhatIsFarIsNot() throws {
    let vectors = try #require(read())
    var terms = TermVectors(count: 3, dimensions: 2)
    for (number, item) in Self.rows.enumerated() {
      terms.set(try #require(vectors.row(of: item.word)), of: TermNumber(number))
    }
    let question = QuestionVectors(rows: ["present": try #require(vectors.row(of: "present"))], terms: terms)
    #expect(question.nearest(to: "present").map(\.term) == [1, 0])
    #expect(question.near("present").allSatisfy { $0.term != 2 || $0.nearness < 0.5 })
    #expect(question.nearest(to: "giraffe").isEmpty)
  }

  /// Chance counts nothing, the same word nearly all, and the order is kept.
  @Test func strengthGrowsWithNearness() {
    #expect(RankingWeights.strength(ofNearness: 0.2) == 0)
    #expect(RankingWeights.strength(ofNearness: 0.5) < RankingWeights.strength(ofNearness: 0.8))
    #expect(RankingWeights.strength(ofNearness: 1) < 1)
  }
}
