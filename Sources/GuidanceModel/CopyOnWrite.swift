/// The facts of a value that is kept by reference until it is changed.
///
/// Pieces of guidance go from hand to hand thousands of times while a page is written: as plain values, each of their texts
/// and lists would be counted each time.
final class CopyOnWrite<Facts: Hashable & Sendable>: Hashable, Sendable {
  let facts: Facts

  init(_ facts: Facts) { self.facts = facts }

  /// A copy of its own: others may hold the same.
  func changed(_ change: (inout Facts) -> Void) -> CopyOnWrite {
    var facts = facts
    change(&facts)
    return CopyOnWrite(facts)
  }

  static func == (left: CopyOnWrite, right: CopyOnWrite) -> Bool { left === right || left.facts == right.facts }

  func hash(into hasher: inout Hasher) { hasher.combine(facts) }
}
