import Foundation
import GuidanceModel
import KnowledgeBase
import Pair
import PairTables

/// Names of a profile and of its file.
enum ProfileNames {
  /// `katrin-yuki` from what the two are called; `mentor-mentoree` where nothing can be told in plain letters.
  static func id(of profile: Profile) -> String {
    let parts = [profile.mentor, profile.mentoree].map { person in
      slug(person.callName ?? person.name ?? "") ?? person.role.rawValue
    }
    return parts.joined(separator: "-")
  }

  /// Letters without accents and digits, joined by hyphens; nil where nothing is left.
  static func slug(_ name: String) -> String? {
    let letters = name.decomposedStringWithCanonicalMapping.lowercased().map { letter -> Character in
      let plain = letter.unicodeScalars.first.map(Character.init) ?? letter
      return plain.isASCII && (plain.isLetter || plain.isNumber) ? plain : " "
    }
    let slug = String(letters).split(separator: " ").joined(separator: "-")
    return slug.isEmpty ? nil : slug
  }
}

extension TableNames {
  /// What answers and cells may name: what the base holds.
  static func held(by base: KnowledgeBase) throws -> TableNames {
    var cultures: [String: CultureID] = [:]
    for culture in try base.cultures() {
      for name in culture.demonyms + culture.otherNames { cultures[name.lowercased()] = culture.id }
    }
    for culture in try base.cultures() {
      cultures[culture.name.lowercased()] = culture.id
      cultures[culture.id.text] = culture.id
    }
    return TableNames(
      cultures: cultures,
      topics: Set(try base.topics().map(\.id)),
      dimensions: Set(try base.dimensions().map(\.id))
    )
  }
}
