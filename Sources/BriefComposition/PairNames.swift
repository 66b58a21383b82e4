import GuidanceModel
import Pair

/// How running text names the two: `you` and `Yuki` on a page; both by name where nobody is addressed.
struct PairNames {
  /// Who is addressed; nil: nobody.
  let reader: Role?
  private let mentor: String
  private let mentoree: String

  /// For the page of one reader.
  init(_ reading: Reading) {
    reader = reading.role
    mentor = reading.role == .mentor ? "you" : reading.partnerName
    mentoree = reading.role == .mentoree ? "you" : reading.partnerName
  }

  /// For what both may hold in hand.
  init(of profile: Profile) {
    reader = nil
    mentor = profile.mentor.callName ?? profile.mentor.name ?? "the mentor"
    mentoree = profile.mentoree.callName ?? profile.mentoree.name ?? "the mentoree"
  }

  subscript(role: Role) -> String { role == .mentor ? mentor : mentoree }

  /// `your`, `Yuki's`.
  func owner(_ role: Role) -> String { role == reader ? "your" : "\(self[role])'s" }

  /// `yours`, `Yuki's`.
  func possessor(_ role: Role) -> String { role == reader ? "yours" : "\(self[role])'s" }

  /// `you`, `you and Yuki`: the reader first, else the mentor.
  func list(_ roles: some Collection<Role>) -> String {
    ordered.filter(roles.contains).map { self[$0] }.joined(separator: " and ")
  }

  /// The reader first, else the mentor.
  var ordered: [Role] { reader.map { [$0, $0.partner] } ?? Role.allCases }
}
