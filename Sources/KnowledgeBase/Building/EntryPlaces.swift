import GuidanceModel

/// The numbers of entries: in the order of the content, with free numbers after those of each file, so that a file may hold
/// more entries tomorrow and no other entry gets another number for it.
struct EntryPlaces {
  /// The numbers of a file.
  struct Block: Equatable {
    /// As its entries name it.
    let file: String
    let first: Int
    /// How many numbers there are until the next file's.
    let room: Int
    /// How many of them are taken.
    let count: Int
  }

  private(set) var blocks: [Block] = []
  /// The number of each entry.
  private(set) var numbers: [Int] = []

  init(_ entries: [Entry]) {
    var start = 0
    while start < entries.count {
      let file = entries[start].core.location.file
      let end = entries[start...].firstIndex { $0.core.location.file != file } ?? entries.count
      let first = blocks.last.map { $0.first + $0.room } ?? 1
      let count = end - start
      blocks.append(Block(file: file, first: first, room: count + max(4, count / 4), count: count))
      numbers += first..<(first + count)
      start = end
    }
  }

  /// One block for each file; none for a file whose entries do not stand together.
  var blocksByFile: [String: Block] {
    Dictionary(grouping: blocks, by: \.file).compactMapValues { $0.count == 1 ? $0[0] : nil }
  }
}
