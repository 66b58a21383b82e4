import GuidanceModel

extension RichText: Recordable {
  func write(to record: inout RecordWriter) { record.write(runs) }

  init(from record: inout RecordReader) throws(RecordError) { self.init(try record.read()) }
}

extension TextRun: Recordable {
  private enum Kind: Equatable, RecordableCase {
    case words, emphasis, term, name, quotation
  }

  func write(to record: inout RecordWriter) {
    switch content {
    case .words(let words):
      record.write(Kind.words)
      record.write(words)
    case .emphasis(let words):
      record.write(Kind.emphasis)
      record.write(words)
    case .term(let words, let language, let meaning):
      record.write(Kind.term)
      record.write(words)
      record.write(language)
      record.write(meaning)
    case .name(let slot):
      record.write(Kind.name)
      record.write(slot)
    case .quotation(let runs):
      record.write(Kind.quotation)
      record.write(runs)
    }
  }

  init(from record: inout RecordReader) throws(RecordError) {
    let kind: Kind = try record.read()
    let content: Content =
      switch kind {
      case .words: .words(try record.read())
      case .emphasis: .emphasis(try record.read())
      case .term: .term(try record.read(), language: try record.read(), meaning: try record.read())
      case .name: .name(try record.read())
      case .quotation: .quotation(try record.read())
      }
    self.init(content, at: record.place)
  }
}
