import GuidanceModel

extension Observance.Rule: Recordable {
  private enum Kind: Equatable, RecordableCase {
    case fixed, weekday, easter, calendar, dates
  }

  func write(to record: inout RecordWriter) {
    switch self {
    case .fixed(let month, let day, let offset):
      record.write(Kind.fixed)
      for number in [month, day, offset] { record.write(number) }
    case .weekday(let weekday, let nth, let month, let offset):
      record.write(Kind.weekday)
      record.write(weekday)
      for number in [nth, month, offset] { record.write(number) }
    case .easter(let church, let offset):
      record.write(Kind.easter)
      record.write(church)
      record.write(offset)
    case .calendar(let system, let month, let day, let offset):
      record.write(Kind.calendar)
      record.write(system)
      for number in [month, day, offset] { record.write(number) }
    case .dates(let dates):
      record.write(Kind.dates)
      record.write(dates)
    }
  }

  init(from record: inout RecordReader) throws(RecordError) {
    let kind: Kind = try record.read()
    self =
      switch kind {
      case .fixed: .fixed(month: try record.read(), day: try record.read(), offset: try record.read())
      case .weekday:
        .weekday(try record.read(), nth: try record.read(), month: try record.read(), offset: try record.read())
      case .easter: .easter(try record.read(), offset: try record.read())
      case .calendar:
        .calendar(try record.read(), month: try record.read(), day: try record.read(), offset: try record.read())
      case .dates: .dates(try record.read())
      }
  }
}
