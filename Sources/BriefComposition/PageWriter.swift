import GuidanceModel

/// Writes all blocks of one page within the words of its blueprint, and gives what one block leaves to those that want
/// more: each at most as much again as it has.
struct PageWriter {
  /// A page before its sources are numbered.
  struct Page {
    var blocks: [(block: Brief.Block, lines: [DraftLine])] = []
    var omitted: [Brief.Omission] = []

    var wordCount: Int { blocks.reduce(0) { $0 + $1.lines.wordCount } }
  }

  /// Who gets the words that others left: the heart of the page first, then what is still to settle.
  static let heirs: [BriefBlock] = [.matters, .person, .opening, .contract, .repair, .asynchronous]

  private let reading: Reading
  private let desk: Desk

  init(_ reading: Reading) {
    self.reading = reading
    desk = Desk(reading)
  }

  func page() -> Page {
    let sections = sections
    let limit = min(Self.most, sections.reduce(0) { $0 + $1.words })
    var extra: [BriefBlock: Int] = [:]
    var page = write(sections, extra)
    for heir in Self.heirs {
      guard let section = sections.first(where: { $0.block == heir }) else { continue }
      var share = min(limit - page.wordCount, section.words)
      while share > 0 {
        extra[heir] = share
        let wider = write(sections, extra)
        if wider.wordCount <= limit {
          page = wider
          break
        }
        share -= max(Self.step, wider.wordCount - limit)
        extra[heir] = nil
      }
    }
    return page
  }

  /// The anatomy of the brief sets it: two printed pages.
  static let most = 1_000
  /// Fewer words than this make no point.
  private static let step = 10

  private func write(_ sections: [Blueprint.Section], _ extra: [BriefBlock: Int]) -> Page {
    var desk = desk
    var page = Page()
    for section in sections {
      guard let composer = Self.composers.first(where: { $0.block == section.block }) else { continue }
      let budget = BlockBudget(section, extraWords: extra[section.block] ?? 0)
      let fitted = budget.fit(composer.passages(reading, &desk))
      desk.settle(fitted.lines)
      page.omitted += fitted.omitted
      let chart = section.block == .differences ? DifferencesBlock.chart(reading, desk) : nil
      guard !fitted.lines.isEmpty || chart != nil else { continue }
      page.blocks.append((Brief.Block(id: section.block, title: composer.title(reading), chart: chart), fitted.lines))
    }
    return page
  }

  /// The blueprint's sections; without one, every block with an even budget.
  private var sections: [Blueprint.Section] {
    reading.blueprint?.sections
      ?? BriefBlock.allCases.map { Blueprint.Section(block: $0, words: 1_000 / BriefBlock.allCases.count) }
  }

  private static let composers: [any BlockComposer.Type] = [
    HeaderBlock.self, PurposeBlock.self, MattersBlock.self, SayBlock.self, OpeningBlock.self, PrepareBlock.self,
    AgendaBlock.self, PersonBlock.self, DifferencesBlock.self, ContractBlock.self, TimeBlock.self,
    CommitmentsBlock.self, AsynchronousBlock.self, RepairBlock.self, BasisBlock.self,
  ]
}
