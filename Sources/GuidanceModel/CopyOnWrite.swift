/// The facts of a value that is kept by reference until it is changed.
///
/// Pieces of guidance go from hand to hand thousands of times while a page is written: as plain values, each of their texts
/// and lists would be counted each time.
///
/// Only its comparison asks that the facts can be compared: a generic type that asks for it by itself has the system look
/// through all conformances of the program when it is first used, which costs a search more than reading ten entries.
final class CopyOnWrite<Facts: Sendable>: Sendable {
  let facts: Facts

  init(_ facts: Facts) { self.facts = facts }

  /// A copy of its own: others may hold the same.
  func changed(_ change: (inout Facts) -> Void) -> CopyOnWrite {
    var facts = facts
    change(&facts)
    return CopyOnWrite(facts)
  }
}

extension CopyOnWrite: Equatable where Facts: Equatable {
  static func == (left: CopyOnWrite, right: CopyOnWrite) -> Bool { left === right || left.facts == right.facts }
}

extension CopyOnWrite: Hashable where Facts: Hashable {
  func hash(into hasher: inout Hasher) { hasher.combine(facts) }
}
