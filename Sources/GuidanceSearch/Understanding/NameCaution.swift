import GuidanceModel

/// When a word that may name a culture does not.
///
/// `Polish` and `polish`, `US` and `us` are different words that look alike to a program that folds letters.
enum NameCaution {
  /// Names of cultures, their people and their cities that are also words people use about drafts, calls and meetings.
  /// They count with a capital, or before a word for a person.
  private static let ordinaryWords = [
    "bar", "bath", "cork", "essen", "jersey", "male", "man", "mobile", "nice", "orange", "pole", "poles", "polish",
    "reading", "split", "tours", "turkey", "work", "works",
  ]

  /// Names of people that are first of all the name of the language in which everybody here works.
  private static let languages = ["english"]

  /// Words that make a name of the word before them: `a polish colleague`.
  private static let persons = [
    "boss", "coachee", "colleague", "colleagues", "company", "culture", "man", "manager", "mentee", "mentees", "mentor",
    "mentoree", "mentors", "partner", "people", "person", "protege", "student", "team", "woman",
  ]

  /// Codes that are typed in small letters too, and mean nothing else.
  private static let codesInSmallLetters = ["uae", "uk", "usa"]

  /// Whether a name of a culture is a code: two small letters as an id, two or three capitals as another name.
  static func isCode(_ name: String) -> Bool {
    guard name.utf8.allSatisfy({ ($0 | 0x20) >= 0x61 && ($0 | 0x20) <= 0x7A }) else { return false }
    return name.utf8.count == 2 || (name.utf8.count == 3 && name == name.uppercased())
  }

  /// Whether a word may be a code: in capitals among small letters. Of those that are function words only the short
  /// ones count, since `AND` in capitals is an emphasis or an operator, and `US` is not.
  static func mayBeCode(_ word: Word, isShouted: Bool) -> Bool {
    if codesInSmallLetters.contains(word.text) { return true }
    guard word.isInCapitals, !isShouted else { return false }
    return word.text.utf8.count == 2 || (word.text.utf8.count == 3 && !StopWords.contains(word.text))
  }

  /// Whether the words at a range are meant as a culture whose name is written so. A name has no forms but its plural:
  /// `use` is not `US`, and `polished` not `Polish`.
  static func accepts(_ range: ClosedRange<Int>, named written: String, in question: QuestionWords) -> Bool {
    let typed = question.items[range].map(\.word.text).joined(separator: " ")
    guard typed == written || typed == written + "s" else { return false }
    guard range.count == 1 else { return true }
    let word = question.items[range.lowerBound].word
    if StopWords.contains(word.text) { return false }
    guard ordinaryWords.contains(word.text) || languages.contains(word.text) else { return true }
    let isCapitalisedInside = word.isCapitalised && range.lowerBound > 0 && !question.isShouted
    if languages.contains(word.text) { return isBeforePerson(range.upperBound, in: question) }
    return isCapitalisedInside || isBeforePerson(range.upperBound, in: question)
  }

  /// Whether the words at a range are a name of a profession or an organisation as it is written, in the singular or in
  /// the plural: `programmers`, but no `programme`, and a `works` where nobody works.
  static func isWritten(_ range: ClosedRange<Int>, as written: String, in question: QuestionWords) -> Bool {
    let typed = question.items[range].map(\.word.text).joined(separator: " ")
    guard typed == written || typed == written + "s" || typed + "s" == written else { return false }
    return range.count > 1 || !ordinaryWords.contains(typed)
  }

  private static func isBeforePerson(_ index: Int, in question: QuestionWords) -> Bool {
    index + 1 < question.items.count && persons.contains(question.items[index + 1].word.text)
  }
}
