/// When a word that may name a culture does not.
///
/// `Polish` and `polish`, `US` and `us` are different words that look alike to a program that folds letters.
enum NameCaution {
  /// Names of cultures, their people and their cities that are also words people use about drafts, calls and meetings.
  /// They count with a capital, or before a word for a person.
  private static let ordinaryWords: Set<String> = [
    "bar", "bath", "cork", "essen", "jersey", "male", "man", "mobile", "nice", "orange", "pole", "poles", "polish",
    "reading", "split", "tours", "turkey",
  ]

  /// Words that make a name of the word before them: `a polish colleague`.
  private static let persons: Set<String> = [
    "boss", "coachee", "colleague", "colleagues", "company", "culture", "man", "manager", "mentee", "mentees", "mentor",
    "mentoree", "mentors", "partner", "people", "person", "protege", "student", "team", "woman",
  ]

  /// Whether the words at a range, which are the name of a culture, are meant as one.
  static func accepts(_ range: ClosedRange<Int>, in question: QuestionWords) -> Bool {
    guard range.count == 1 else { return true }
    let word = question.items[range.lowerBound].word
    if StopWords.contains(word.text) { return word.isInCapitals && !question.isShouted }
    guard ordinaryWords.contains(word.text) else { return true }
    let isCapitalisedInside = word.isCapitalised && range.lowerBound > 0 && !question.isShouted
    return isCapitalisedInside || isBeforePerson(range.upperBound, in: question)
  }

  private static func isBeforePerson(_ index: Int, in question: QuestionWords) -> Bool {
    index + 1 < question.items.count && persons.contains(question.items[index + 1].word.text)
  }
}
