/// Who a text speaks of first: `I send her too many messages`, `She sends me too many messages`.
package enum Speaker: CaseIterable, Sendable {
  case oneself
  case other

  /// Nil where a text names nobody: `late report, second time`.
  ///
  /// - Parameter names: words that name one of the two: nobody writes of themselves by name.
  init?(of text: String, names: Set<String> = []) {
    let words = Word.all(in: text).map(\.text)
    for (index, word) in words.enumerated() {
      if word == "my", index + 1 < words.count, Self.others.contains(words[index + 1]) {
        self = .other
        return
      }
      if Self.own.contains(word) {
        self = .oneself
        return
      }
      if Self.others.contains(word) || names.contains(word) {
        self = .other
        return
      }
    }
    return nil
  }

  private static let own: Set<String> = ["i", "im", "ive", "my", "me", "mine", "we", "us", "our"]
  private static let others: Set<String> = [
    "he", "she", "they", "him", "his", "her", "their", "them", "mentor", "mentee", "mentoree", "partner", "someone",
    "somebody",
  ]
}
