import GuidanceModel

/// Numbers sources in the order in which the page cites them.
struct SourceNumbering {
  private var numbers: [SourceID: Int] = [:]
  private var order: [SourceID] = []

  mutating func numbered(_ draft: DraftLine) -> Line {
    var line = draft.line
    let numbers = draft.citations.map { number(of: $0) }
    // Most lines cite one source or none.
    line.sources = numbers.count > 1 ? Set(numbers).sorted() : numbers
    return line
  }

  func sources(in material: BriefMaterial) -> [Brief.NumberedSource] {
    order.enumerated().map { index, id in
      let words = material.reference(to: id)
      return Brief.NumberedSource(number: index + 1, id: id, text: words.full, short: words.short)
    }
  }

  private mutating func number(of id: SourceID) -> Int {
    if let number = numbers[id] { return number }
    order.append(id)
    numbers[id] = order.count
    return order.count
  }
}
