import GuidanceModel

extension Checklist: Recordable {
  func write(to record: inout RecordWriter) {
    record.writePlace(location)
    record.write(id)
    record.write(stages)
    record.write(title)
    record.write(purpose)
    record.write(items)
  }

  init(from record: inout RecordReader) throws(RecordError) {
    let location = try record.readPlace()
    self.init(
      id: try record.read(),
      stages: try record.read(),
      title: try record.read(),
      purpose: try record.read(),
      items: try record.read(),
      location: location
    )
  }
}

extension ChecklistItem: Recordable {
  func write(to record: inout RecordWriter) {
    record.write(core)
    record.write(checklist)
    record.write(stages)
    record.write(urgency)
    record.write(choices)
    record.write(proposal)
    record.write(why)
  }

  init(from record: inout RecordReader) throws(RecordError) {
    self.init(
      core: try record.read(),
      checklist: try record.read(),
      stages: try record.read(),
      urgency: try record.read(),
      choices: try record.read(),
      proposal: try record.read(),
      why: try record.read()
    )
  }
}
