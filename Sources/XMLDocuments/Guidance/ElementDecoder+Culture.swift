import GuidanceModel

extension ElementDecoder {
  func culture() -> Culture? {
    let (id, sort): (Located<CultureID>?, _) = (requiredIdentifier("id"), requiredValue("sort", as: Culture.Sort.self))
    let name = requiredLine("name")
    let languages = children("language").compactMap { $0.language() }
    let positions = children("position").compactMap { $0.position() }
    let zones = children("zone").compactMap { $0.requiredString("name") }
    let (week, naming) = (child("week")?.workingWeek(), child("naming")?.naming())
    let (about, spread) = (optionalText("about"), child("spread")?.spread())
    CultureChecks(problems: problems).check(self, positions: positions)
    guard let id, let sort, let name else { return nil }
    return Culture(
      id: id.value,
      sort: sort,
      parent: identifier("parent"),
      name: name,
      demonyms: lines("demonym"),
      otherNames: lines("also"),
      about: about,
      languages: languages,
      zones: zones,
      week: week,
      naming: naming,
      spread: spread,
      positions: positions,
      location: location
    )
  }

  private func language() -> Language? {
    let (code, use) = (requiredString("code"), requiredValue("use", as: Language.Use.self))
    guard let code, let use else { return nil }
    return Language(code: code, use: use)
  }

  private func position() -> CulturePosition? {
    let (dimension, value): (Located<DimensionID>?, _) =
      (requiredIdentifier("dimension"), requiredInteger("value", in: -3...3))
    let (evidence, checked) = (requiredValue("evidence", as: Evidence.self), requiredDate("checked"))
    let (reason, citations) = (requiredText("reason"), citations())
    _ = required("cite")
    guard let dimension, let value, let evidence, let checked, let reason else { return nil }
    return CulturePosition(
      dimension: dimension,
      value: value,
      evidence: evidence,
      checked: checked,
      reason: reason,
      citations: citations,
      location: location
    )
  }

  private func workingWeek() -> WorkingWeek? {
    let (days, from, to) = (
      requiredAttribute("days") == nil ? [] : values("days", as: Weekday.self), clock("from"), clock("to")
    )
    guard !days.isEmpty else { return nil }
    return WorkingWeek(days: days, from: from, to: to, note: optionalText("note"), citations: citations())
  }

  private func naming() -> Naming? {
    let (order, address) = (requiredValue("order", as: Naming.Order.self), requiredText("address"))
    let greetings = children("greeting").compactMap { $0.greeting() }
    guard let order, let address else { return nil }
    return Naming(order: order, address: address, greetings: greetings, citations: citations())
  }

  private func greeting() -> Naming.Greeting? {
    let (language, sounds, meaning) = (requiredString("lang"), requiredString("sounds"), requiredString("means"))
    guard let language, let sounds, let meaning, !line.isEmpty else { return nil }
    return Naming.Greeting(words: line, language: language, sounds: sounds, meaning: meaning)
  }

  private func spread() -> Spread? {
    requiredText("text").map { Spread(text: $0, citations: citations()) }
  }
}
