import GuidanceModel

/// What the blocks share while a page is written: what was looked up once, and what has been said already.
struct Desk {
  let lookedUp: LookedUp
  /// Entries that stand on the page so far: no block repeats another.
  private(set) var shownEntries: Set<EntryID> = []
  /// Places of the profile that stand on the page so far.
  private(set) var quoted: Set<String> = []
  /// Entries that the block which is being written has taken.
  private var reserved: Set<EntryID> = []
  /// The contrasts that the block of matters offered, with the entry that each was told by.
  private(set) var offers: [Offer] = []
  /// What the block that is being written has asked.
  private var inquiry = DeskInquiry()

  /// A contrast, and the entry that it is told by.
  struct Offer {
    let contrast: Contrast
    let entry: EntryID
    /// The dimensions that the entry shows, the main one first.
    let dimensions: [DimensionID]
  }

  init(_ reading: Reading) { lookedUp = LookedUp(reading) }

  var contrasts: [Contrast] { lookedUp.contrasts }
  var partnerShelf: NormShelf { lookedUp.partnerShelf }
  var readerShelf: NormShelf { lookedUp.readerShelf }

  /// All entries that stand on the page so far.
  var shown: Set<EntryID> {
    inquiry.shown = shownEntries
    return shownEntries
  }

  /// The contrasts that are told on the page, in its order.
  var told: [Contrast] {
    inquiry.offers = offers.map(\.entry)
    return offers.filter { hasShown($0.entry) }.map(\.contrast)
  }

  /// Whether the block that is being written has told nothing yet.
  var hasOfferedNothing: Bool {
    if inquiry.hasNoOffer == nil { inquiry.hasNoOffer = offers.isEmpty }
    return offers.isEmpty
  }

  /// The dimensions that the entry of the last offer shows, the main one first.
  var dimensionsOfLastOffer: [DimensionID] { offers.last?.dimensions ?? [] }

  /// Whether an entry stands on the page already.
  func hasShown(_ entry: EntryID) -> Bool {
    let answer = shownEntries.contains(entry)
    inquiry.entries.append((entry, answer))
    return answer
  }

  /// Whether a text of the profile stands on the page already.
  func isQuoted(_ place: String) -> Bool {
    let answer = quoted.contains(place)
    inquiry.places.append((place, answer))
    return answer
  }

  func isFree(_ norm: Norm) -> Bool { isFree(norm.core.id) }

  /// Whether no block has told it or is about to.
  func isFree(_ entry: EntryID) -> Bool { !reserved.contains(entry) && !hasShown(entry) }

  /// Asks one block, and keeps what it asked and offered.
  mutating func ask(_ composer: any BlockComposer.Type, _ reading: Reading) -> BlockAnswer {
    let offered = offers.count
    inquiry = DeskInquiry()
    let passages = composer.passages(reading, &self)
    return BlockAnswer(inquiry: inquiry, passages: passages, offers: Array(offers.dropFirst(offered)))
  }

  /// Takes what a block would answer again.
  mutating func take(_ answer: BlockAnswer) { offers += answer.offers }

  mutating func reserve(_ id: EntryID) { reserved.insert(id) }

  mutating func offer(_ contrast: Contrast, as core: EntryCore) {
    offers.append(Offer(contrast: contrast, entry: core.id, dimensions: core.dimensions.map(\.value)))
  }

  /// Ends a block: what found room is shown, what did not is free for others.
  mutating func settle(_ forms: [[DraftLine]]) {
    for form in forms {
      var last: Origin?
      for line in form {
        let origin = line.line.origin
        // Most lines of a point come from one place.
        guard origin != last else { continue }
        last = origin
        switch origin {
        case .entry(let id): shownEntries.insert(id)
        case .profile(let place): quoted.insert(place)
        case .computed: break
        }
      }
    }
    reserved = []
  }

  /// The bridge for a contrast: of its own gap, else the next smaller one in the same direction.
  func bridge(for contrast: Contrast) -> Bridge? {
    let candidates = lookedUp.bridges[contrast.dimension.id] ?? []
    return place(of: contrast, among: candidates).map { candidates[$0] }
  }

  /// Whether the page shows the bridge for a contrast already.
  func hasShownBridge(for contrast: Contrast) -> Bool {
    let candidates = lookedUp.bridges[contrast.dimension.id] ?? []
    return place(of: contrast, among: candidates).map { hasShown(candidates[$0].core.id) } ?? false
  }

  private func place(of contrast: Contrast, among bridges: [Bridge]) -> Int? {
    guard let gap = contrast.gap else { return nil }
    if gap == .close { return bridges.firstIndex { $0.gap == .close } }
    let stand = contrast.mentorStand
    return bridges.firstIndex { $0.gap == gap && $0.mentorStand == stand }
      ?? bridges.firstIndex { $0.gap == .moderate && $0.mentorStand == stand }
  }
}

/// What does not change while a page is written again and again to fit: looked up once.
final class LookedUp {
  let contrasts: [Contrast]
  let partnerShelf: NormShelf
  let readerShelf: NormShelf
  let bridges: [DimensionID: [Bridge]]
  /// What the block of time has to say: the calendar is the dearest part of a page.
  let timePassages: [Passage]
  /// The picture of where the two stand.
  let chart: PositionChart?

  init(_ reading: Reading) {
    contrasts = ContrastRanking(reading: reading).contrasts()
    partnerShelf = reading.material.shelf(of: reading.partner, standing: reading.partnerStands)
    readerShelf = reading.material.shelf(of: reading.reader, standing: reading.readerStands)
    bridges = reading.material.bridgesByDimension
    timePassages = TimeBlock.passages(reading)
    chart = DifferencesBlock.chart(reading, contrasts)
  }
}
