import GuidanceModel
import Pair

/// What is usual in the partner's profession or kind of organisation, where the reader's own is another: it competes with
/// the gaps as if the two stood so many steps apart as the content's weight says.
struct WorkMatter {
  let reading: Reading
  let norm: Norm
  let advice: Advice
  let score: Double
  private let stake: Int

  /// The norm with most at stake; nil where both do the same work, or the base holds nothing that fits.
  init?(_ reading: Reading, _ desk: Desk) {
    var best: (norm: Norm, advice: Advice, stake: Int, score: Double)?
    for norm in reading.material.library.norms(of: Self.works(reading)) where desk.isFree(norm) {
      guard let main = norm.core.dimensions.first?.value,
        let stake = desk.contrasts.first(where: { $0.dimension.id == main })?.stake,
        let advice = norm.advice.first(where: { $0.applies(to: reading.role, at: reading.stage) })
      else { continue }
      let evidence = reading.material.factor(RankingWeight.Name(norm.core.evidence))
      let score = reading.material.factor(.otherWork) * Double(stake) * evidence
      if score > best?.score ?? 0 { best = (norm, advice, stake, score) }
    }
    guard let best else { return nil }
    self.reading = reading
    (norm, advice, stake, score) = (best.norm, best.advice, best.stake, best.score)
  }

  func passage() -> Passage {
    Passage(reason: reason, from: norm.core) {
      let lines = EntryLines(reading: reading)
      let heading = [DraftLine.heading(norm.core.title.value, origin: norm.core.origin, explanation: reason)]
      let (act, ask, unless) = (lines.act(advice, of: norm.core), lines.ask(norm.core), lines.unless(norm.core))
      let (short, long) = (lines.tendency(of: norm, sentences: 1), lines.tendency(of: norm, sentences: 2))
      return [heading + long + act + ask + unless, heading + short + act + ask + unless, heading + short + act]
    }
  }

  /// The partner's kinds of work that are not the reader's.
  private static func works(_ reading: Reading) -> [CultureID] {
    let (own, other) = (reading.reader.work, reading.partner.work)
    let kinds = [(own?.profession?.value, other?.profession?.value), (own?.culture?.value, other?.culture?.value)]
    return kinds.compactMap { own, other in own == other ? nil : other }
  }

  private var reason: String {
    let weight = reading.material.factor(.otherWork)
    let why = "the reader's work is another: \(ContrastWords.rounded(weight)) steps, stake \(stake)"
    return "\(why), score \(ContrastWords.rounded(score))"
  }
}
