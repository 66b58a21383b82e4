import GuidanceModel
import GuidanceSearch

extension Meaning.Sense {
  /// As a number for the sort of sense and the id within it.
  var columns: (sort: Int, id: String) {
    switch self {
    case .culture(let id): (0, id.text)
    case .topic(let id): (1, id.text)
    case .role(let audience): (2, audience.rawValue)
    case .kind(let kind): (3, kind.rawValue)
    case .field(let id): (4, id.text)
    }
  }

  /// Nil for what no builder writes.
  init?(sort: Int, id: String) {
    switch sort {
    case 0: self = .culture(CultureID(id))
    case 1: self = .topic(TopicID(id))
    case 2:
      guard let audience = Audience(rawValue: id) else { return nil }
      self = .role(audience)
    case 3:
      guard let kind = EntryKind(rawValue: id) else { return nil }
      self = .kind(kind)
    case 4: self = .field(CultureID(id))
    default: return nil
    }
  }
}
