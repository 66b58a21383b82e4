import GuidanceModel
import GuidanceSearch

/// Entries taken apart into words, and as records, all of it on all cores.
struct EntryTexts: Sendable {
  struct Piece: Sendable {
    let analysed: AnalysedEntries
    let records: [[UInt8]]
  }

  /// In the order of the entries; one for each core, since each learns every word anew.
  let pieces: [Piece]

  init(_ entries: [Entry], names: EntryNames, _ folders: ContentFolders) {
    pieces = Parallel.map(Parallel.pieces(Parallel.cores, of: entries.indices), atLeast: 2) { piece in
      Piece(
        analysed: AnalysedEntries(entries[piece], names: names),
        records: entries[piece].map { RecordWriter.record($0, in: folders) }
      )
    }
  }
}

/// What search reads of entries, by their places.
struct SearchRows: Sendable {
  let indexed: [IndexedEntry]
  /// The records of their clues.
  let clues: [[UInt8]]
  /// Empty for content without vectors.
  let directions: [Direction?]

  /// - Parameters:
  ///   - numbers: for each piece, the numbers of its stems.
  ///   - vectors: the rows of all terms; nil for content without vectors.
  ///   - pulls: by term.
  init(_ texts: EntryTexts, numbers: [[TermNumber]], vectors: TermVectors?, pulls: [Float], _ folders: ContentFolders) {
    let pieces = Parallel.map(Array(zip(texts.pieces, numbers)), atLeast: 2) { piece, numbers in
      let indexed = piece.analysed.indexed(numbers)
      let directions = vectors.map { vectors in indexed.map { vectors.direction(of: $0.clues.said, pulls: pulls) } }
      return (indexed, indexed.map { RecordWriter.record($0.clues, in: folders) }, directions ?? [])
    }
    (indexed, clues, directions) = (pieces.flatMap(\.0), pieces.flatMap(\.1), pieces.flatMap(\.2))
  }

  /// In which entries each term stands, and how long each entry is.
  func postings(termCount: Int, as numbers: [Int]) -> (postings: [Postings], lengths: EntryLengths) {
    var postings = [Postings](repeating: Postings(), count: termCount)
    var lengths = EntryLengths(bytes: [])
    for (number, entry) in zip(numbers, indexed) {
      lengths[number] = entry.length
      for occurrence in entry.occurrences {
        postings[Int(occurrence.term)].append(entry: number, weight: occurrence.weight)
      }
    }
    return (postings, lengths)
  }
}
