import GuidanceModel
package import Pair

/// Something of a profile's own words that guidance may be found for: what is carried over, wanted, feared or noted.
package struct BusinessItem: Hashable, Sendable {
  package var text: SharedText
  /// Where it stands in the profile: `mentoree/goal 1`.
  package var place: String
  /// The part that its owner usually has in what they write so.
  var usualSide: Side
}

extension Profile {
  /// Every text that guidance may be found for, the most pressing first.
  package var businessItems: [BusinessItem] {
    let carried = ledger.carried.enumerated().sorted {
      ($0.element.priority, $0.offset) < ($1.element.priority, $1.offset)
    }
    var items = carried.map { BusinessItem(text: $1.text, place: "pair/carried \($0 + 1)", usualSide: .caused) }
    items += numbered(meeting.purposes, "meeting/purpose", .caused)
    for person in [mentoree, mentor] {
      let place = person.role.rawValue
      items += numbered(person.worries, "\(place)/worry", .affected)
      items += numbered(person.goals, "\(place)/goal", .caused)
      items += numbered(person.notes, "\(place)/note", .affected)
      items += numbered(person.hopes, "\(place)/hope", .caused)
    }
    return items + numbered(ledger.notes, "pair/note", .affected)
  }

  private func numbered(_ texts: [SharedText], _ place: String, _ side: Side) -> [BusinessItem] {
    texts.enumerated().map { BusinessItem(text: $1, place: "\(place) \($0 + 1)", usualSide: side) }
  }
}
