import GuidanceModel

extension ElementDecoder {
  func checklist(items: [EntryID]) -> Checklist? {
    let id: Located<EntryID>? = requiredIdentifier("id")
    let (title, purpose) = (requiredLine("title"), requiredText("purpose"))
    _ = required("item")
    if let id { EntryIdentity(problems: problems).check(id, startsWith: "checklist") }
    guard let id, let title, let purpose else { return nil }
    return Checklist(
      id: id.value,
      stages: values("stages"),
      title: title,
      purpose: purpose,
      items: items,
      location: location
    )
  }

  func checklistItem(of checklist: EntryID) -> ChecklistItem? {
    let core = entryCore(asks: false, mayFail: false)
    let (proposal, why) = (requiredText("proposal"), requiredText("why"))
    let urgency = element.attribute("urgency") == nil ? 2 : integer("urgency", in: 1...3)
    if let core { EntryIdentity(problems: problems).check(core, startsWith: checklist.text, at: self) }
    guard let core, let proposal, let why, let urgency else { return nil }
    return ChecklistItem(
      core: core,
      checklist: checklist,
      stages: values("stages"),
      urgency: urgency,
      choices: lines("choice"),
      proposal: proposal,
      why: why
    )
  }
}
