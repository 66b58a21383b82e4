import GuidanceModel

extension Situation: Recordable {
  func write(to record: inout RecordWriter) {
    record.write(core)
    record.write(stages)
    record.write(minutes)
    record.write(sensitivity)
    record.write(facts)
    record.write(headlines)
    record.write(what)
    record.write(meaning)
    record.write(advice)
    record.write(say)
    record.write(avoid)
    record.write(variants)
    record.write(next)
    record.write(apart)
    record.write(askedBy)
  }

  init(from record: inout RecordReader) throws(RecordError) {
    self.init(
      core: try record.read(),
      stages: try record.read(),
      minutes: try record.read(),
      sensitivity: try record.read(),
      facts: try record.read(),
      headlines: try record.read(),
      what: try record.read(),
      meaning: try record.read(),
      advice: try record.read(),
      say: try record.read(),
      avoid: try record.read(),
      variants: try record.read(),
      next: try record.read(),
      apart: try record.read(),
      askedBy: try record.read()
    )
  }
}

extension Situation.Script: Recordable {
  func write(to record: inout RecordWriter) {
    record.write(side)
    record.write(audience)
    record.write(moment)
    record.write(text)
  }

  init(from record: inout RecordReader) throws(RecordError) {
    self.init(
      side: try record.read(),
      for: try record.read(),
      moment: try record.read(),
      text: try record.read(),
      location: record.place
    )
  }
}

extension Situation.Variant: Recordable {
  func write(to record: inout RecordWriter) {
    record.write(dimension)
    record.write(gap)
    record.write(mentorStand)
    record.write(audience)
    record.write(text)
  }

  init(from record: inout RecordReader) throws(RecordError) {
    self.init(
      dimension: try record.read(),
      gap: try record.read(),
      mentorStand: try record.read(),
      for: try record.read(),
      text: try record.read()
    )
  }
}

extension Situation.Distinction: Recordable {
  func write(to record: inout RecordWriter) {
    record.write(from)
    record.write(text)
  }

  init(from record: inout RecordReader) throws(RecordError) {
    self.init(
      from: try record.read(),
      text: try record.read()
    )
  }
}
