extension Search {
  /// Takes in words that mean something near: somebody who asks about a present is answered about gifts.
  ///
  /// Words whose meaning is a role or a kind stand for themselves: what is near `mentor` is in every entry.
  func widen(_ read: inout ReadQuestion, with vectors: QuestionVectors?) throws(Base.Failure) {
    guard let vectors else { return }
    for index in read.terms.indices where read.terms[index].weight >= 1 {
      read.terms[index].nearness = vectors.nearness(of: read.terms[index].word)
      let near = try base.terms(numbered: vectors.nearest(to: read.terms[index].word))
      read.terms[index].related = near.map(\.stem).filter { !read.terms[index].stems.contains($0) }
    }
  }
}
