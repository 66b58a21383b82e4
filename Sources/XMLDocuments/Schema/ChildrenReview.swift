import Diagnostics

/// Holds the children of one element against the places that its type has for them.
struct ChildrenReview {
  private let element: XMLElement
  private let places: [PlaceRule]
  private let isMixed: Bool
  private let guide: SchemaGuide
  /// How often each name stands among the children.
  private let counts: [String: Int]
  private(set) var diagnostics: [Diagnostic] = []

  init(of element: XMLElement, places: [PlaceRule], isMixed: Bool, guide: SchemaGuide) {
    self.element = element
    self.places = places
    self.isMixed = isMixed
    self.guide = guide
    counts = element.elements.reduce(into: [:]) { $0[$1.name, default: 0] += 1 }
  }

  /// A child that stays, with the rule for it.
  enum Kept {
    case other(XMLNode)
    case element(XMLElement, ElementRule)
  }

  /// A child element and the place it belongs to.
  private struct Seat {
    var child: XMLElement
    var rule: ElementRule
    var place: Int
  }

  /// The children as the schema wants them: known ones in order, missing ones supplied. Mixed text stays as it is.
  mutating func sorted() -> [Kept] {
    if isMixed { return mixed() }
    reportText()
    var seats = element.elements.compactMap { seat(of: $0) }
    seats = withoutRepeated(seats)
    reportMisplaced(seats)
    reportMissing(seats)
    return places.indices.flatMap { index -> [Kept] in
      let taken = seats.filter { $0.place == index }.map { Kept.element($0.child, $0.rule) }
      guard taken.isEmpty, places[index].least > 0, let rule = places[index].alternatives.first else { return taken }
      return [.element(.supplied(rule.name, in: element.location.file), rule)]
    }
  }

  private mutating func mixed() -> [Kept] {
    var kept: [Kept] = []
    for node in element.children {
      if case .element(let child) = node {
        if let seat = seat(of: child) { kept.append(.element(seat.child, seat.rule)) }
      } else {
        kept.append(.other(node))
      }
    }
    return kept
  }

  // MARK: One child

  /// Where a child belongs. One that is misspelt is renamed, one that is not known is reported and dropped.
  private mutating func seat(of child: XMLElement) -> Seat? {
    guard diagnostics.count < MistakeLimit.perFile else { return nil }
    if child.namespace == nil, let seat = seat(of: child, named: child.name) { return seat }
    let near = nearMiss(of: child)
    diagnostics.append(.unknownElement(child, in: element, near: near, places: places, guide: guide))
    guard let near else { return nil }
    var renamed = child
    (renamed.name, renamed.namespace) = (near.name, nil)
    return seat(of: renamed, named: near.name)
  }

  private func seat(of child: XMLElement, named name: String) -> Seat? {
    for (index, place) in places.enumerated() {
      if let rule = place.alternatives.first(where: { $0.name == name }) {
        return Seat(child: child, rule: rule, place: index)
      }
    }
    return nil
  }

  /// The child that was probably meant: a like name with room left for one more.
  private func nearMiss(of child: XMLElement) -> ElementRule? {
    let open = places.filter { place in
      place.names.reduce(0) { $0 + counts[$1, default: 0] } < place.most
    }
    let rules = open.flatMap(\.alternatives)
    if let name = BorrowedNames.ours(for: child.name), let rule = rules.first(where: { $0.name == name }) {
      return rule
    }
    guard child.name.count > 2 else { return nil }
    let near = NearMisses(among: rules.map(\.name)).of(child.name, limit: 1).first
    return rules.first { $0.name == near }
  }

  // MARK: All together

  private mutating func reportText() {
    for case .text(let text) in element.children {
      guard let place = text.firstWordLocation else { continue }
      diagnostics.append(.textNotAllowed(in: element, at: place, places: places))
      return
    }
  }

  private mutating func withoutRepeated(_ seats: [Seat]) -> [Seat] {
    var counts: [Int: Int] = [:]
    return seats.filter { seat in
      counts[seat.place, default: 0] += 1
      guard counts[seat.place, default: 0] > places[seat.place].most else { return true }
      diagnostics.append(.repeatedElement(seat.child, in: element, place: places[seat.place]))
      return false
    }
  }

  /// Whatever is not part of the longest stretch in the right order stands in the wrong place.
  private mutating func reportMisplaced(_ seats: [Seat]) {
    let inOrder = Set(LongestRun.indices(of: seats.map(\.place)))
    let present = Set(inOrder.map { seats[$0].place })
    for (offset, seat) in seats.enumerated() where !inOrder.contains(offset) {
      let before = present.filter { $0 < seat.place }.max().map { places[$0] }
      let after = present.filter { $0 > seat.place }.min().map { places[$0] }
      diagnostics.append(.misplacedElement(seat.child, in: element, after: before, before: after, places: places))
    }
  }

  private mutating func reportMissing(_ seats: [Seat]) {
    let taken = Set(seats.map(\.place))
    let wanted = taken.union(places.indices.filter { places[$0].least > 0 })
    for (index, place) in places.enumerated() where place.least > 0 && !taken.contains(index) {
      let before = wanted.filter { $0 < index }.max().map { places[$0] }
      let after = taken.filter { $0 > index }.min().map { places[$0] }
      diagnostics.append(.missingElement(place, in: element, after: before, before: after))
    }
  }
}
