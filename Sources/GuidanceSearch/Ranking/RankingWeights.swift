import GuidanceModel

/// Every number of the ranking, each with its reason. Scores are sums of parts; a part is a value from 0 to 1 times its
/// weight here.
enum RankingWeights {
  /// The share of the question's words that the entry has, rare words counting more.
  ///
  /// These weights were fitted together, as a list-wise regression with each held to what it was before, over the
  /// development half: a search weight by weight gained 0.02 there, and lost 0.007 on questions that it had not seen.
  static let words = 0.6
  /// As `words`, in the title alone: it says what all of the entry is about, where one asked phrase among twenty may
  /// share a word by chance.
  static let title = 0.3
  /// How near what the question is about is to what the entry says, in whichever words. Nearly as much as the words
  /// themselves: the directions were learned from how a language model reads this very guidance.
  static let meaning = 0.55
  /// How like one asked phrase, or the title, the whole question is: the surest sign that somebody in the same trouble
  /// was thought of. Less than the words: nobody types the very sentence, and two shared words are soon a third of one.
  static let phrase = 0.45
  /// With fewer words a question is like many phrases, and being like one says less in proportion.
  static let wordsOfAFullQuestion = 3.0
  /// BM25 against the best candidate: it knows how long and how full of the words a text is, which the parts above do
  /// not. Little: it also counts words of long texts that stand there by chance.
  static let relevance = 0.12
  /// The entry's main topic is what the question names or hints at. Less than the words: forty entries share a topic. More
  /// than the title: with dozens of asked phrases in an entry, words alone tell less of what it is about.
  static let topic = 0.45
  /// About the culture that was named. Somebody who names one wants it: more than any one word; so far above the region that an answer of its own leads.
  static let ownCulture = 0.7
  /// A country of the region that was named.
  static let countryOfRegion = 0.35
  /// The region of the country that was named: true on average, so less than the country's own, and more than what is
  /// general.
  static let region = 0.5
  /// General guidance where no culture was named: a norm of one country is a guess about whom it concerns, and there are
  /// ever more of them.
  static let generalWithoutCulture = 0.26
  /// Of the kind that was asked for in words: whoever says `checklist` wants one.
  static let kind = 1.1
  /// Says something to the reader in particular. Most entries do, so it only breaks ties.
  static let reader = 0.03
  /// Pairs of words that stand side by side in the question and in a title or asked phrase. With dozens of phrases in an
  /// entry single words meet by chance; neighbours (`report`, `late`) hardly do.
  static let proximity = 0.4
  /// The question is the title, word for word: more than all other parts together, since it was copied or remembered.
  static let exactTitle = 5.0

  /// What is meant for every pair, and says each thing once: situations have dozens of asked phrases, bridges and norms
  /// speak of some people only, and share words by chance more often.
  static func commonGround(_ kind: EntryKind) -> Double {
    switch kind {
    case .practice: 0.33
    case .checklist: 0.14
    default: 0
    }
  }

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

  /// Words are looked for beside the typed ones from this cosine on, at most so many for each.
  static let leastNearness: Float = 0.55
  static let mostRelated = 6
  /// Below this cosine two words have nothing to do with each other: it is what words reach by chance.
  static let nearnessByChance = 0.35
  /// A word that is merely near never counts as much as the word itself.
  static let strengthOfNear = 0.8

  /// How much a word counts for one that is so near.
  static func strength(ofNearness nearness: Double) -> Double {
    nearness <= nearnessByChance ? 0 : strengthOfNear * (nearness - nearnessByChance) / (1 - nearnessByChance)
  }

  /// What makes it sure that a question is answered. Weighed against each other by a logistic regression over the
  /// development half of the judged questions and over sixty questions from elsewhere, then scaled so that the first five
  /// sum to one. That an entry has the words, or near ones:
  static let evidenceOfWords = 0.21
  /// that it has the very words, unknown ones counting most: no entry has `ubuntu`, `download` and `iso`;
  static let evidenceOfExactWords = 0.36
  /// that people ask here with such words: a hotel stands in some entries, but nobody asks them about hotels;
  static let evidenceOfFamiliarWords = 0.24
  /// that a topic is named or hinted at, or a profession or organisation named;
  static let evidenceOfTopic = 0.19
  /// and, beyond that, that a mentor or a mentoree is spoken of, whom only questions about mentoring have.
  static let evidenceOfRole = 0.31
  /// How like a question an entry is: that it has the words at all, and that it has them in one phrase. A word somewhere
  /// in a long text is a weaker sign than one that was chosen.
  static let shareOfPresence = 0.55
  static let presenceInText = 0.8
  static let shareOfPhrase = 0.45
  /// The entry's main topic and its culture are both named: that is what was asked, whatever the other words.
  static let likenessOfTopicAndCulture = 0.5
  /// A title or asked phrase in one of so many entries makes a word wholly familiar.
  static let familiarWordShare = 28.0
  /// A word of one place stands where it is explained, and hardly anywhere else.
  static let mostEntriesOfALocalTerm = 3
  /// A word that the base does not hold counts as one that stands in one of three hundred entries. As rare as it really
  /// is, one foreign name would outweigh three words that are known.
  static let unknownWordShare = 300
  /// Where no entry has so much evidence, nothing good is held, whatever cultures and kinds agree.
  static let leastEvidence = 0.476
  /// An entry with less than this share of the best score is left out: it shares a word with a better answer.
  static let leastShareOfBest = 0.3
}
