import GuidanceModel

/// What a block would say, with what that rests on.
struct BlockAnswer {
  let inquiry: DeskInquiry
  let passages: [Passage]
  /// The contrasts that it offered.
  let offers: [Desk.Offer]

  /// Whether the block would be told the same at this desk, and so would answer the same.
  func holds(at desk: Desk) -> Bool {
    inquiry.entries.allSatisfy { desk.shownEntries.contains($0.entry) == $0.isShown }
      && inquiry.places.allSatisfy { desk.quoted.contains($0.place) == $0.isQuoted }
      && (inquiry.shown.map { $0 == desk.shownEntries } ?? true)
      && (inquiry.offers.map { desk.offers.lazy.map(\.entry).elementsEqual($0) } ?? true)
      && (inquiry.hasNoOffer.map { $0 == desk.offers.isEmpty } ?? true)
  }
}

/// What one block asked the desk, and what it was told.
///
/// A class, since a desk that is only read keeps it too.
final class DeskInquiry {
  var entries: [(entry: EntryID, isShown: Bool)] = []
  var places: [(place: String, isQuoted: Bool)] = []
  /// All that was shown, where a block went by the whole.
  var shown: Set<EntryID>?
  /// The entries by which contrasts were offered, where a block went by them.
  var offers: [EntryID]?
  /// Whether nothing had been offered before the block began to.
  var hasNoOffer: Bool?
}

extension Desk {
  /// Whether every block would say the same with either.
  func holdsTheSame(as other: Desk) -> Bool {
    shownEntries == other.shownEntries && quoted == other.quoted
      && offers.elementsEqual(other.offers) { $0.entry == $1.entry }
  }
}
