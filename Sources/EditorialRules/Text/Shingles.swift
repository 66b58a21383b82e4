import Diagnostics

/// Each entry as the set of its runs of four words, with names masked.
struct Shingles: Sendable {
  struct Owner: Sendable {
    var id: String
    var location: SourceLocation
  }

  private(set) var owners: [Owner] = []
  /// Hashes, sorted, each once; in the order of `owners`.
  private(set) var sets: [[UInt64]] = []

  private static let length = 4

  /// Those of several files, one after the other.
  init(_ files: [Shingles]) {
    owners = files.flatMap(\.owners)
    sets = files.flatMap(\.sets)
  }

  init(_ context: RuleContext) {
    let masks = Self.masks(context)
    var words: [UInt64] = []
    var current: Owner?
    let passages = context.passages
    for place in passages.indices where passages[place].kind != nil && Self.isCompared(passages[place].part) {
      let passage = passages[place]
      if passage.owner != current?.id {
        close(&words, current)
        current = Owner(id: passage.owner, location: passage.location)
      }
      append(passage, masks, context, to: &words)
    }
    close(&words, current)
  }

  private static func isCompared(_ part: Part) -> Bool {
    switch part {
    case .asked, .citation, .gloss, .moment, .choice: false
    default: true
    }
  }

  /// What stands for a name.
  private static let mask: UInt64 = 0

  /// For each token the end of the name that begins there; 0 where none does.
  private static func masks(_ context: RuleContext) -> [Int32] {
    var ends = [Int32](repeating: 0, count: context.corpus.tokens.count)
    for name in context.cultures.all { ends[name.tokens.lowerBound] = Int32(name.tokens.upperBound) }
    return ends
  }

  private func append(_ passage: Passage, _ masks: [Int32], _ context: RuleContext, to words: inout [UInt64]) {
    let (tokens, lexicon) = (context.corpus.tokens, context.corpus.lexicon)
    var place = passage.tokens.lowerBound
    while place < passage.tokens.upperBound {
      if masks[place] > 0 {
        words.append(Self.mask)
        place = Int(masks[place])
        continue
      }
      let token = tokens[place]
      if token.traits.contains(.foreign) {
        words.append(Self.mask)
      } else if lexicon.kind(token.word) != .mark {
        words.append(lexicon.foldedHash(token.word))
      }
      place += 1
    }
  }

  private mutating func close(_ words: inout [UInt64], _ owner: Owner?) {
    defer { words.removeAll(keepingCapacity: true) }
    guard let owner, words.count >= Self.length else { return }
    var hashes: [UInt64] = []
    hashes.reserveCapacity(words.count)
    for start in 0...(words.count - Self.length) { hashes.append(Self.hash(words, start)) }
    hashes.sort()
    var last: UInt64?
    hashes.removeAll { hash in
      defer { last = hash }
      return hash == last
    }
    owners.append(owner)
    sets.append(hashes)
  }

  private static func hash(_ words: [UInt64], _ start: Int) -> UInt64 {
    var hash: UInt64 = 0x9E37_79B9_7F4A_7C15
    for place in start..<start + length {
      hash = (hash ^ words[place]) &* 0xBF58_476D_1CE4_E5B9
      hash ^= hash >> 29
    }
    return hash
  }
}
