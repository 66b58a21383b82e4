import GuidanceModel

// The instrument, the blueprints and the programme's settings.
extension ElementDecoder {
  func instrument() -> Instrument? {
    let (id, title, purpose): (Located<EntryID>?, _, _) =
      (requiredIdentifier("id"), requiredLine("title"), requiredText("purpose"))
    let statements = children("statement").compactMap { $0.statement() }
    _ = required("statement")
    if let id { EntryIdentity(problems: problems).check(id, startsWith: "instrument") }
    guard let id, let title, let purpose else { return nil }
    return Instrument(
      id: id.value,
      title: title,
      purpose: purpose,
      statements: statements,
      citations: citations(),
      location: location
    )
  }

  private func statement() -> Instrument.Statement? {
    let (id, dimension): (Located<EntryID>?, Located<DimensionID>?) =
      (requiredIdentifier("id"), requiredIdentifier("dimension"))
    let (pole, text) = (requiredValue("toward", as: Instrument.Statement.Pole.self), requiredText)
    guard let id, let dimension, let pole, let text else { return nil }
    return Instrument.Statement(id: id.value, dimension: dimension, toward: pole, text: text)
  }

  func programme() -> Programme? {
    let (title, confidentiality) = (requiredLine("title"), requiredText("confidentiality"))
    let months = requiredInteger("review-after-months", in: 1...999)
    let rhythms = children("rhythm").compactMap { $0.rhythm() }
    let coordinator = child("coordinator").flatMap { coordinator in
      coordinator.requiredString("name").map {
        Programme.Coordinator(name: $0, contact: coordinator.string("contact"))
      }
    }
    guard let title, let confidentiality, let months else { return nil }
    return Programme(
      title: title,
      coordinator: coordinator,
      confidentiality: confidentiality,
      rhythms: rhythms,
      reviewAfterMonths: months,
      location: location
    )
  }
}
