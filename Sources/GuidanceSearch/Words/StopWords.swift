/// Words that hold a sentence together and tell nothing about its subject. They are neither indexed nor searched, but
/// they count inside a phrase of the vocabulary, such as `the two of us`.
///
/// Only what is never the point of a question stands here. `yes`, `no`, `say` and `want` may be the very point; how
/// often they occur tells how little they weigh.
enum StopWords {
  static func contains(_ word: String) -> Bool { all.contains(word) }

  static let all = WordList(
    """
    a about after again all also although am an and another any anybody anyone anything are as at be because been
    before being between both but by can cannot cant co could couldnt did didnt do does doesnt doing done dont
    during each either else enough etc even ever every everybody everyone everything for from had has hasnt have
    havent having he her here hers herself him himself his how however i id if ill im in instead into is isnt it its
    itself ive just like many may maybe me might mine more most much must my myself neither non nor of off often ok
    okay on once one ones only onto or other others ought our ours ourselves out over own per perhaps please pre
    quite rather re really s same shall she should shouldnt since so some somebody someone something soon still such
    than that thats the their theirs them themselves then there these they theyre thing things this those though
    through thus to too towards under until up upon us very was wasnt way we well were what whatever whats when
    whenever where whether which while who whole whom whose why will with within without wont would wouldnt yet you
    your youre yours yourself
    """
  )
}
