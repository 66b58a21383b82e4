import Diagnostics
import GuidanceModel

/// A value of a closed list, kept as its place in the list.
protocol RecordableCase: Recordable, CaseIterable, Equatable where AllCases == [Self] {}

extension RecordableCase {
  func write(to record: inout RecordWriter) {
    record.writeVarint(UInt64(Self.allCases.firstIndex(of: self) ?? 0))
  }

  init(from record: inout RecordReader) throws(RecordError) {
    guard let index = Int(exactly: try record.readVarint()), Self.allCases.indices.contains(index) else {
      throw .unknownValue
    }
    self = Self.allCases[index]
  }
}

extension Audience: RecordableCase {}
extension BriefBlock: RecordableCase {}
extension Blueprint.Slot.Kind: RecordableCase {}
extension Culture.Sort: RecordableCase {}
extension Diagnostic.Severity: RecordableCase {}
extension EntryKind: RecordableCase {}
extension Evidence: RecordableCase {}
extension Gap: RecordableCase {}
extension Instrument.Statement.Pole: RecordableCase {}
extension Language.Use: RecordableCase {}
extension MentorStand: RecordableCase {}
extension NameSlot: RecordableCase {}
extension Naming.Order: RecordableCase {}
extension Observance.CalendarSystem: RecordableCase {}
extension Observance.Certainty: RecordableCase {}
extension Observance.Church: RecordableCase {}
extension Observance.Effect: RecordableCase {}
extension Observance.Extent: RecordableCase {}
extension Observance.Move.Direction: RecordableCase {}
extension Review.Capacity: RecordableCase {}
extension Sensitivity: RecordableCase {}
extension PairFact: RecordableCase {}
extension Side: RecordableCase {}
extension Source.Kind: RecordableCase {}
extension Source.Seen: RecordableCase {}
extension Stage: RecordableCase {}
extension Weekday: RecordableCase {}
