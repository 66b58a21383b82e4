extension Search {
  /// Takes in words that mean something near: somebody who asks about a present is answered about gifts.
  ///
  /// Words whose meaning is a role or a kind stand for themselves: what is near `mentor` is in every entry.
  func widen(_ read: inout ReadQuestion, with vectors: QuestionVectors?) throws(Base.Failure) {
    guard let vectors else { return }
    for index in read.terms.indices where read.terms[index].weight >= 1 {
      read.terms[index].near = vectors.near(read.terms[index].word)
      let near = try related(vectors.nearest(to: read.terms[index].word))
      read.terms[index].related = near.filter { !read.terms[index].stems.contains($0) }
    }
  }

  /// The stems of the nearest terms. Of those that are equally near, the first by their letters.
  private func related(_ near: [NearTerm]) throws(Base.Failure) -> [String] {
    let terms = try base.terms(numbered: near.map(\.term))
    let stems = terms.map { term in (nearness: near.first { $0.term == term.number }?.nearness ?? 0, stem: term.stem) }
    return stems.sorted { ($1.nearness, $0.stem) < ($0.nearness, $1.stem) }
      .prefix(RankingWeights.mostRelated).map(\.stem)
  }
}
