/// Every number of the ranking, each with its reason. Scores are sums of parts; a part is a value from 0 to 1 times its
/// weight here.
enum RankingWeights {
  /// The share of the question's words that the entry has, rare words counting more. The unit of all other weights.
  static let words = 1.0
  /// How like one asked phrase, or the title, the whole question is: the surest sign that somebody in the same trouble
  /// was thought of. A little less than the words, since nobody types the very sentence.
  static let phrase = 0.9
  /// With fewer words a question is like many phrases, and being like one says less in proportion.
  static let wordsOfAFullQuestion = 3.0
  /// BM25 against the best candidate: it knows how long and how full of the words a text is, which the parts above do
  /// not.
  static let relevance = 0.25
  /// The entry's main topic is what the question names or hints at. Less than the words: forty entries share a topic.
  static let topic = 0.5
  /// About the culture that was named. Somebody who names one wants it: more than any one word, less than all of them.
  static let ownCulture = 0.7
  /// A country of the region that was named.
  static let countryOfRegion = 0.35
  /// The region of the country that was named: true on average, so less.
  static let region = 0.25
  /// General guidance where no culture was named: a norm of one country is a guess about whom it concerns.
  static let generalWithoutCulture = 0.35
  /// Of the kind that was asked for in words.
  static let kind = 0.6
  /// Says something to the reader in particular. Most entries do, so it only breaks ties.
  static let reader = 0.05
  /// Pairs of words that stand side by side in the question and in a title or asked phrase.
  static let proximity = 0.2
  /// The question is the title, word for word: more than all other parts together, since it was copied or remembered.
  static let exactTitle = 5.0

  /// How much a word counts where it stands. Titles and asked phrases are chosen words; a long text has many by chance.
  static let wordInTitleOrAsked = 1.0
  static let wordInText = 0.65
  static let wordInNames = 0.5

  /// How much a topic counts by its place among the entry's topics: the first is what it is about.
  static func topicPlace(_ place: Int) -> Double {
    switch place {
    case 0: 1
    case 1: 0.6
    default: 0.4
    }
  }

  /// What makes it sure that an entry answers: that it has the question's words at all, and that it has them in one
  /// phrase. A word somewhere in a long text is a weaker sign than one that was chosen.
  static let evidenceOfPresence = 0.55
  static let presenceInText = 0.8
  static let evidenceOfPhrase = 0.45
  /// The entry's main topic and its culture are both named: that is what was asked, whatever the other words.
  static let evidenceOfTopicAndCulture = 0.5
  /// A word that the base does not hold counts as one that stands in one of three hundred entries. As rare as it really
  /// is, one foreign name would outweigh three words that are known.
  static let unknownWordShare = 300
  /// With less evidence an entry is no answer, whatever its culture and kind. Found on questions that the guidance
  /// cannot answer: their best entries stay below.
  static let leastEvidence = 0.42
  /// An entry with less than this share of the best evidence is left out: it shares a word with a better answer.
  static let leastShareOfBest = 0.5
}
