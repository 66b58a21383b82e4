import ArgumentParser
import GuidanceModel

/// For whom a page is made.
enum Readers: String, ExpressibleByArgument, CaseIterable {
  case mentor
  case mentoree
  case both

  var roles: [Role] {
    switch self {
    case .mentor: [.mentor]
    case .mentoree: [.mentoree]
    case .both: [.mentor, .mentoree]
    }
  }

  /// `for the mentor`.
  var words: String {
    switch self {
    case .mentor, .mentoree: "for the \(rawValue)"
    case .both: "for the mentor and for the mentoree"
    }
  }
}
