import GuidanceModel

/// Which of several entries with one id counts: the last, since a later folder overlays an earlier.
enum EntryOverlay {
  /// The entries that count, in the order of the content.
  static func winning(_ entries: [Entry]) -> [Entry] {
    var seen: Set<EntryID> = []
    return entries.reversed().filter { seen.insert($0.id).inserted }.reversed()
  }
}
