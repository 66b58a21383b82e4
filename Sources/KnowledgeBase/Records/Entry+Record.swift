import GuidanceModel

extension Entry: Recordable {
  func write(to record: inout RecordWriter) {
    record.write(kind)
    switch self {
    case .norm(let norm): record.write(norm)
    case .bridge(let bridge): record.write(bridge)
    case .practice(let practice): record.write(practice)
    case .situation(let situation): record.write(situation)
    case .checklist(let item): record.write(item)
    case .question(let question): record.write(question)
    }
  }

  init(from record: inout RecordReader) throws(RecordError) {
    let kind: EntryKind = try record.read()
    switch kind {
    case .norm: self = .norm(try record.read())
    case .bridge: self = .bridge(try record.read())
    case .practice: self = .practice(try record.read())
    case .situation: self = .situation(try record.read())
    case .checklist: self = .checklist(try record.read())
    case .question: self = .question(try record.read())
    }
  }
}
