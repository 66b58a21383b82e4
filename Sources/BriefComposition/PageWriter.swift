import GuidanceModel

/// Writes all blocks of one page within the words of its blueprint, and gives what one block leaves to those that want
/// more: each at most as much again as it has.
struct PageWriter {
  /// A page before its sources are numbered.
  struct Page {
    var blocks: [(block: Brief.Block, lines: [DraftLine])] = []
    var omitted: [Brief.Omission] = []
    var wordCount = 0
  }

  /// The anatomy of the brief sets it: two printed pages.
  static let most = 1_000
  /// Fewer words than this make no point.
  private static let step = 10
  /// Who gets the words that others left: the sentences to say, then the heart of the page, then what is still to settle.
  private static let heirs: [BriefBlock] = [.say, .repair, .matters, .opening, .person, .contract, .asynchronous]

  private let reading: Reading
  private let sections: [Blueprint.Section]
  private let desk: Desk

  init(_ reading: Reading) {
    self.reading = reading
    sections = Self.sections(reading)
    desk = Desk(reading)
  }

  func page() -> Page {
    let limit = min(Self.most, sections.reduce(0) { $0 + $1.words })
    var best = write(Writing(states: [State(desk: desk)], extra: [:]))
    for index in Self.heirs.compactMap({ heir in sections.firstIndex { $0.block == heir } }) {
      var share = min(limit - best.page.wordCount, sections[index].words)
      while share > 0 {
        let wider = write(best.begun(before: index, extra: share, for: sections[index].block))
        if wider.page.wordCount <= limit {
          best = wider
          break
        }
        share -= max(Self.step, wider.page.wordCount - limit)
      }
    }
    return best.page
  }

  /// The desk and the page before a block is written.
  private struct State {
    var desk: Desk
    var page = Page()
    /// What the next block would say, with the desk after it was asked: the same for every try that begins here.
    var next: (passages: [Passage], desk: Desk)?
  }

  /// A page with the states on the way to it, so that another try begins where it differs.
  private struct Writing {
    /// Before the first block, before the second, ..., after the last.
    var states: [State]
    var extra: [BriefBlock: Int]
    /// The states of the try that this one follows: what their blocks would say may still hold.
    var earlier: [State] = []

    var page: Page { states.last?.page ?? Page() }

    /// The same up to a block, which has words to spare.
    func begun(before index: Int, extra words: Int, for block: BriefBlock) -> Writing {
      var begun = Writing(states: Array(states.prefix(index + 1)), extra: extra)
      begun.extra[block] = words
      begun.earlier = states
      return begun
    }
  }

  /// Goes on to the last block.
  private func write(_ begun: Writing) -> Writing {
    var writing = begun
    for section in sections.dropFirst(begun.states.count - 1) {
      guard let last = writing.states.indices.last else { break }
      prepare(
        section,
        on: &writing.states[last],
        earlier: writing.earlier.indices.contains(last) ? writing.earlier[last] : nil
      )
      writing.states.append(written(section, writing.extra[section.block] ?? 0, after: writing.states[last]))
    }
    return writing
  }

  /// Asks the block what it would say, once for each state; not again where nothing changed that it looks at.
  private func prepare(_ section: Blueprint.Section, on state: inout State, earlier: State?) {
    guard state.next == nil, let composer = composer(of: section) else { return }
    if let earlier, let next = earlier.next {
      if earlier.desk.holdsTheSame(as: state.desk) { return state.next = next }
      if !composer.readsDesk { return state.next = (next.passages, state.desk) }
    }
    var desk = state.desk
    let passages = composer.passages(reading, &desk)
    state.next = (passages, desk)
  }

  private func composer(of section: Blueprint.Section) -> (any BlockComposer.Type)? {
    Self.composers.first { $0.block == section.block }
  }

  private func written(_ section: Blueprint.Section, _ extraWords: Int, after before: State) -> State {
    guard let composer = composer(of: section), let next = before.next else {
      return State(desk: before.desk, page: before.page)
    }
    var state = State(desk: next.desk, page: before.page)
    let fitted = BlockBudget(section, extraWords: extraWords).fit(next.passages)
    state.desk.settle(fitted.lines)
    state.page.omitted += fitted.omitted
    state.page.wordCount += fitted.lines.wordCount
    let chart = section.block == .differences ? desk.lookedUp.chart : nil
    guard !fitted.lines.isEmpty || chart != nil else { return state }
    let block = Brief.Block(id: section.block, title: composer.title(reading), chart: chart)
    state.page.blocks.append((block, fitted.lines))
    return state
  }

  /// The blueprint's sections; without one, every block with an even budget.
  private static func sections(_ reading: Reading) -> [Blueprint.Section] {
    reading.blueprint?.sections
      ?? BriefBlock.allCases.map { Blueprint.Section(block: $0, words: most / BriefBlock.allCases.count) }
  }

  private static let composers: [any BlockComposer.Type] = [
    HeaderBlock.self, PurposeBlock.self, MattersBlock.self, SayBlock.self, OpeningBlock.self, PrepareBlock.self,
    AgendaBlock.self, PersonBlock.self, DifferencesBlock.self, ContractBlock.self, TimeBlock.self,
    CommitmentsBlock.self, AsynchronousBlock.self, RepairBlock.self, BasisBlock.self,
  ]
}
