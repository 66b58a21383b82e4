import GuidanceModel

/// Guidance about two countries that are not on any map, which breaks no rule: what examples are put into.
enum SampleContent {
  static var guidance: Guidance {
    var guidance = Guidance()
    guidance.cultures = [
      culture("almaria", name: "Almaria", demonym: "Almarian"),
      culture("veltland", name: "Veltland", demonym: "Veltish"),
    ]
    guidance.entries = [.norm(norm("almaria"))]
    guidance.sources = [source(.notes)]
    guidance.instruments = [instrument]
    return guidance
  }

  static func norm(_ culture: CultureID, _ change: (inout Norm) -> Void = { _ in }) -> Norm {
    var norm = Norm(
      core: EntryCore(
        id: EntryID("\(culture).feedback.in-writing"),
        topics: [Located("feedback", at: SampleText.place)],
        evidence: .practitioner,
        checked: SampleText.checked,
        title: Located("Criticism may be answered later", at: SampleText.place),
        ask: SampleText.rich("How do you like to hear what you could change?"),
        unless: SampleText.rich("They told you otherwise."),
        citations: [Citation(source: Located(source(.notes).id, at: SampleText.place))],
        location: SampleText.place
      ),
      culture: culture,
      tendency: SampleText.rich("In many workplaces criticism is often answered in writing."),
      advice: [
        Advice(
          for: .mentor,
          text: SampleText.rich("Make one point, and stop. <q>Please write to me by Thursday.</q>"),
          location: SampleText.place
        )
      ]
    )
    change(&norm)
    return norm
  }

  static func source(_ kind: Source.Kind) -> Source {
    Source(
      id: SourceID("sample-\(kind.rawValue)"),
      kind: kind,
      year: 2020,
      seen: .text,
      authors: ["Sample, S."],
      title: "A sample",
      carries: SampleText.rich("What it carries."),
      location: SampleText.place
    )
  }

  static func synonyms(_ words: [String], _ topic: TopicID) -> SynonymSet {
    SynonymSet(
      words: words.map { Located($0, at: SampleText.place) },
      topic: Located(topic, at: SampleText.place),
      location: SampleText.place
    )
  }

  private static func culture(_ id: CultureID, name: String, demonym: String) -> Culture {
    let position = CulturePosition(
      dimension: Located("context", at: SampleText.place),
      value: 1,
      evidence: .practitioner,
      checked: SampleText.checked,
      reason: SampleText.rich("Practice reports describe it."),
      citations: [Citation(source: Located(source(.notes).id, at: SampleText.place))],
      location: SampleText.place
    )
    return Culture(
      id: id,
      sort: .country,
      name: name,
      demonyms: [demonym],
      positions: [position],
      location: SampleText.place
    )
  }

  private static var instrument: Instrument {
    Instrument(
      id: "instrument.sample",
      title: "How I talk",
      purpose: SampleText.rich("To find out what to agree on."),
      statements: [
        Instrument.Statement(
          id: "instrument.sample.one",
          dimension: Located("context", at: SampleText.place),
          toward: .low,
          text: SampleText.rich("I say what I think.")
        )
      ],
      location: SampleText.place
    )
  }
}
