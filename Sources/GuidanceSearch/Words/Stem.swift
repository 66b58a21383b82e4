// Why a stemmer of our own beside the one of FTS5: the same stems must serve the index, the vocabulary, the phrases
// people ask, the counts that say how rare a word is, and the marks in a snippet. One analysis in one place keeps them
// the same.

/// What the forms of a word have in common: `criticising`, `criticizes` and `criticism` share `critic`.
enum Stem {
  /// Porter's stem after British spellings have been made American ones.
  ///
  /// The word is in lower case and without accents. One with other letters than a to z is its own stem.
  static func of(_ word: String) -> String {
    if let known = irregular.meaning(of: word) { return known }
    let letters = Array(word.utf8)
    guard letters.count > 2, letters.allSatisfy({ (0x61...0x7A).contains($0) }) else { return word }
    var stemmer = PorterStemmer(Spelling.american(letters))
    return String(decoding: stemmer.stem(), as: UTF8.self)
  }

  /// Forms whose stem no rule finds and is among these.
  static func irregularForms(of stems: [String]) -> [String] { irregular.words(meaning: stems) }

  /// Forms that no rule finds, each with the stem of its base form.
  static let irregular = WordList(
    """
    began=begin begun=begin broke=break broken=break brought=bring children=child chose=choos chosen=choos
    email=mail emailed=mail emails=mail fallen=fall fell=fall felt=feel forgot=forget forgotten=forget
    generation=generation generations=generation grew=grow grown=grow hid=hide hidden=hide kept=keep led=lead
    left=leav lied=lie lying=lie men=man met=meet paid=pai people=person programme=program programmes=program
    shown=show spoke=speak spoken=speak taught=teach thought=think understood=understand women=woman written=write
    wrote=write
    """
  )
}
