import GuidanceModel

extension Reading {
  /// An author's text as it stands on this reader's page: names filled in, a sentence to say marked as one.
  func spans(_ text: RichText) -> [Span] {
    text.runs.map { run in
      switch run.content {
      case .words(let words): .words(words)
      case .emphasis(let words): .emphasis(words)
      case .term(let word, let language, let meaning): .term(word, language: language, meaning: meaning)
      case .name(let slot): .words(name(slot))
      case .quotation(let runs): .quotation(runs.map(spoken).joined())
      }
    }
  }

  /// A sentence to say or to ask, between marks as a whole.
  func spoken(_ text: RichText) -> [Span] {
    [.quotation(text.runs.map(spoken).joined())]
  }

  private func spoken(_ run: TextRun) -> String {
    guard case .name(let slot) = run.content else { return run.plain }
    return spokenName(slot)
  }

  /// A name within words to say; brackets where the speaker must put it in.
  private func spokenName(_ slot: NameSlot) -> String {
    let speaks = slot == .reader || slot.rawValue == role.rawValue
    let person = speaks ? reader : partner
    return person.callName ?? person.name ?? (speaks ? "[your name]" : "[their name]")
  }

  private func name(_ slot: NameSlot) -> String {
    switch slot {
    case .partner: partnerName
    case .reader: reader.callName ?? reader.name ?? "you"
    case .mentor: role == .mentor ? readerNameInText : partnerName
    case .mentoree: role == .mentoree ? readerNameInText : partnerName
    }
  }

  private var readerNameInText: String { reader.callName ?? reader.name ?? "you" }
}
