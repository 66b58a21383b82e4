import Diagnostics
import GuidanceModel

extension ElementDecoder {
  /// What every entry carries. `asks` says whether the kind must have a question, `mayFail` whether it must say when it
  /// is likely wrong.
  func entryCore(asks: Bool, mayFail: Bool) -> EntryCore? {
    let id: Located<EntryID>? = requiredIdentifier("id")
    let topics = requiredAttribute("topics") == nil ? [] : identifiers("topics") as [Located<TopicID>]
    let evidence = requiredValue("evidence", as: Evidence.self)
    let (checked, due) = (requiredDate("checked"), date("due"))
    let title = requiredLocatedLine("title")
    let ask = asks ? requiredText("ask") : optionalText("ask")
    let unless = mayFail ? requiredText("unless") : optionalText("unless")
    let (citations, reviews) = (citations(), reviews())
    if let checked, let due, due < checked { problems.report(.dueBeforeChecked(self, due: due, checked: checked)) }
    guard let id, let evidence, let checked, let title, !topics.isEmpty else { return nil }
    guard ask != nil || !asks, unless != nil || !mayFail else { return nil }
    return EntryCore(
      id: id.value,
      aliases: identifiers("aliases").map(\.value),
      topics: topics,
      dimensions: identifiers("dimensions"),
      evidence: evidence,
      checked: checked,
      due: due,
      title: title,
      ask: ask,
      unless: unless,
      asked: locatedLines("asked"),
      see: children("see").compactMap { $0.requiredIdentifier("entry") },
      citations: citations,
      reviews: reviews,
      location: location
    )
  }

  func citations() -> [Citation] {
    children("cite").compactMap { cite in
      let note = RichTextDecoder(problems: problems).text(of: cite.element)
      guard let source: Located<SourceID> = cite.requiredIdentifier("source") else { return nil }
      return Citation(source: source, place: cite.string("at"), note: note)
    }
  }

  private func reviews() -> [Review] {
    let reviews = children("review")
    guard !reviews.isEmpty else { return [] }
    let current = EntryFingerprint(element).digits
    return reviews.compactMap { $0.review(of: current) }
  }

  private func review(of current: String) -> Review? {
    let (by, date) = (requiredString("by"), requiredDate("date"))
    let capacity = requiredValue("as", as: Review.Capacity.self)
    guard let by, let date, let capacity else { return nil }
    return Review(
      by: by,
      date: date,
      capacity: capacity,
      fingerprint: string("fingerprint"),
      current: current,
      location: location
    )
  }
}
