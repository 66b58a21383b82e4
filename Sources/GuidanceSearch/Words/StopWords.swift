/// Words that stand in every second sentence and tell nothing about its subject. They are neither indexed nor searched,
/// but they count inside a phrase of the vocabulary, such as `the two of us`.
enum StopWords {
  static func contains(_ word: String) -> Bool { all.contains(word) }

  private static let all: Set<String> = Set(
    """
    a about above after again all also although am an and another any anybody anyone anything are as at be because been
    before being between both but by can cannot cant come comes could couldnt did didnt do does doesnt doing done dont
    during each e either else enough etc even ever every everybody everyone everything for from get gets getting give
    given gives go goes going gone got had has hasnt have havent having he her here hers herself him himself his how
    however i id if ill im in instead into is isnt it its itself ive just keep keeps know let lets like look looks made
    make makes many may maybe me might mine more most much must my myself near need needs neither never no nor not
    nothing now of off often on once one ones only onto or other others ought our ours ourselves out over own per
    perhaps please put quite rather really s said same say saying says see seem seems shall she should shouldnt since so some
    somebody someone something soon still such sure take takes tell tells than that thats the their theirs them
    themselves then there these they theyre thing things think this those though through thus to told too towards under until
    up upon us use used using very want wants was wasnt way we well went were what whatever whats when whenever where
    whether which while who whole whom whose why will with within without wont would wouldnt yes yet you youre your yours
    yourself
    """.split(whereSeparator: \.isWhitespace).map(String.init)
  )
}
