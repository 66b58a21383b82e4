import GuidanceModel

extension ElementDecoder {
  func topic() -> Topic? {
    let (id, title, scope): (Located<TopicID>?, _, _) = (
      requiredIdentifier("id"), requiredLine("title"), requiredText("scope")
    )
    guard let id, let title, let scope else { return nil }
    return Topic(id: id.value, title: title, scope: scope, asked: locatedLines("asked"), location: location)
  }

  func dimension() -> Dimension? {
    let (id, title, about): (Located<DimensionID>?, _, _) = (
      requiredIdentifier("id"), requiredLine("title"), requiredText("about")
    )
    let (lowPole, highPole) = (requiredString("low-pole"), requiredString("high-pole"))
    let (low, high, stakes) = (requiredText("low"), requiredText("high"), children("stake").compactMap { $0.stake() })
    let topics = requiredAttribute("topics") == nil ? [] : identifiers("topics") as [Located<TopicID>]
    _ = required("stake")
    guard let id, let title, let about, let lowPole, let highPole, let low, let high else { return nil }
    return Dimension(
      id: id.value,
      title: title,
      about: about,
      lowPole: lowPole,
      highPole: highPole,
      low: low,
      high: high,
      topics: topics,
      stakes: stakes,
      asked: locatedLines("asked"),
      location: location
    )
  }

  private func stake() -> Dimension.Stake? {
    let (weight, reason) = (requiredInteger("weight", in: 1...3), requiredText)
    guard let weight, let reason else { return nil }
    return Dimension.Stake(weight: weight, stages: values("stages"), reason: reason)
  }

  func synonymSet() -> SynonymSet? {
    let words = locatedLines("word")
    guard required("word") != nil, !words.isEmpty else { return nil }
    return SynonymSet(
      words: words,
      topic: identifier("topic"),
      role: value("role"),
      culture: identifier("culture"),
      location: location
    )
  }

  func weight() -> RankingWeight? {
    let (name, percent) = (requiredValue("id", as: RankingWeight.Name.self), requiredInteger("percent", in: 1...500))
    guard let name, let percent, let why = requiredText else { return nil }
    return RankingWeight(name, percent: percent, why: why, location: location)
  }

  func wordList() -> WordList? {
    let (id, title) = (requiredString("id"), requiredLine("title"))
    let phrases = children("phrase").filter { !$0.line.isEmpty }.map {
      WordList.ListedPhrase(text: $0.line, instead: $0.string("instead"))
    }
    guard let id, let title, required("phrase") != nil else { return nil }
    return WordList(id: id, title: title, phrases: phrases, location: location)
  }
}
