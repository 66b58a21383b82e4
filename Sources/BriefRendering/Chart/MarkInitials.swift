import BriefComposition

/// Short signs for the marks of a chart, so that several fit on one step.
///
/// `You` and `Katrin` become `Y` and `K`; `You` and `Yuki` become `Yo` and `Yu`.
enum MarkInitials {
  /// A sign for each name, in the same order; numbers from 1 where three characters do not tell the names apart.
  static func of(_ names: [String]) -> [String] {
    let words = names.map { $0.filter { $0.isLetter || $0.isNumber } }
    for length in 1...3 {
      let signs = words.map { String($0.prefix(length)) }
      if Set(signs).count == names.count, signs.allSatisfy({ DisplayWidth.of($0) > 0 }) { return signs }
    }
    return names.indices.map { String($0 + 1) }
  }
}
