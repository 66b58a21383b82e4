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
  /// That of each section.
  private let composers: [(any BlockComposer.Type)?]
  private let desk: Desk

  init(_ reading: Reading) {
    self.reading = reading
    let sections = Self.sections(reading)
    self.sections = sections
    composers = sections.map { section in Self.allComposers.first { $0.block == section.block } }
    desk = Desk(reading)
  }

  func page() -> Page {
    let limit = min(Self.most, sections.reduce(0) { $0 + $1.words })
    var said = Said(sections.count)
    var best = write(Writing(states: [State(desk: desk)], extra: [:]), &said)
    for index in Self.heirs.compactMap({ heir in sections.firstIndex { $0.block == heir } }) {
      var share = min(limit - best.wordCount, sections[index].words)
      while share > 0 {
        let wider = write(best.begun(before: index, extra: share, for: sections[index].block), &said)
        if wider.wordCount <= limit {
          best = wider
          break
        }
        share -= max(Self.step, wider.wordCount - limit)
      }
    }
    return page(of: best)
  }

  private func page(of writing: Writing) -> Page {
    var page = Page()
    page.wordCount = writing.wordCount
    for (index, state) in writing.states.dropFirst().enumerated() {
      guard let composer = composers[index], let fitted = state.fitted else { continue }
      page.omitted += fitted.omitted
      let (lines, block) = (fitted.lines, sections[index].block)
      let chart = block == .differences ? desk.lookedUp.chart : nil
      guard !lines.isEmpty || chart != nil else { continue }
      page.blocks.append((Brief.Block(id: block, title: composer.title(reading), chart: chart), lines))
    }
    return page
  }

  /// The desk before a block is written, and the block before it. By reference, since tries share most of their states.
  private final class State {
    let desk: Desk
    /// Of the page so far.
    let wordCount: Int
    /// The last block; nil before the first, and where nothing writes it.
    let fitted: FittedBlock?

    init(desk: Desk, wordCount: Int = 0, fitted: FittedBlock? = nil) {
      self.desk = desk
      self.wordCount = wordCount
      self.fitted = fitted
    }

    /// The same, after a page that is so many words longer until then.
    func after(_ more: Int) -> State {
      more == 0 ? self : State(desk: desk, wordCount: wordCount + more, fitted: fitted)
    }
  }

  /// A page as the states on the way to it, so that another try begins where it differs.
  private struct Writing {
    /// Before the first block, before the second, ..., after the last.
    var states: [State]
    var extra: [BriefBlock: Int]
    /// The states of the try that this one follows: it ends as that one did once nothing differs any more.
    var earlier: [State] = []

    var wordCount: Int { states.last?.wordCount ?? 0 }

    /// The same up to a block, which has words to spare.
    func begun(before index: Int, extra words: Int, for block: BriefBlock) -> Writing {
      var begun = Writing(states: Array(states.prefix(index + 1)), extra: extra)
      begun.extra[block] = words
      begun.earlier = states
      return begun
    }
  }

  /// What each block answered: asked anew only where the desk would tell it something else.
  private struct Said {
    private(set) var answers: [[BlockAnswer]]

    init(_ sections: Int) { answers = Array(repeating: [], count: sections) }

    mutating func passages(
      of composer: any BlockComposer.Type,
      at index: Int,
      _ reading: Reading,
      _ desk: inout Desk
    ) -> [Passage] {
      if let same = answers[index].first(where: { $0.holds(at: desk) }) {
        desk.take(same)
        return same.passages
      }
      let answer = desk.ask(composer, reading)
      answers[index].append(answer)
      return answer.passages
    }
  }

  /// Goes on to the last block.
  private func write(_ begun: Writing, _ said: inout Said) -> Writing {
    var writing = begun
    let first = begun.states.count - 1
    for index in first..<sections.count {
      let before = writing.states[index]
      if index > first, writing.earlier.indices.contains(index),
        before.desk.holdsTheSame(as: writing.earlier[index].desk)
      {
        let more = before.wordCount - writing.earlier[index].wordCount
        writing.states += writing.earlier[(index + 1)...].map { $0.after(more) }
        break
      }
      writing.states.append(written(index, writing.extra[sections[index].block] ?? 0, after: before, &said))
    }
    return writing
  }

  private func written(_ index: Int, _ extraWords: Int, after before: State, _ said: inout Said) -> State {
    guard let composer = composers[index] else { return State(desk: before.desk, wordCount: before.wordCount) }
    var desk = before.desk
    let passages = said.passages(of: composer, at: index, reading, &desk)
    let fitted = BlockBudget(sections[index], extraWords: extraWords).fit(passages)
    desk.settle(fitted.forms)
    return State(desk: desk, wordCount: before.wordCount + fitted.wordCount, fitted: fitted)
  }

  /// The blueprint's sections; without one, every block with an even budget.
  private static func sections(_ reading: Reading) -> [Blueprint.Section] {
    reading.blueprint?.sections
      ?? BriefBlock.allCases.map { Blueprint.Section(block: $0, words: most / BriefBlock.allCases.count) }
  }

  private static let allComposers: [any BlockComposer.Type] = [
    HeaderBlock.self, PurposeBlock.self, MattersBlock.self, SayBlock.self, OpeningBlock.self, PrepareBlock.self,
    AgendaBlock.self, PersonBlock.self, DifferencesBlock.self, ContractBlock.self, TimeBlock.self,
    CommitmentsBlock.self, AsynchronousBlock.self, RepairBlock.self, BasisBlock.self,
  ]
}
