import Pair
import XMLDocuments

/// A profile: decoded, checked, and written again.
struct ProfileTarget: FuzzTarget {
  static let name = "profile"

  private let reader: ProfileReader

  init(repository: String) throws {
    reader = ProfileReader(schema: try SchemaValidator(schemaAt: "\(repository)/content/schema/pair.xsd"))
  }

  func feed(_ bytes: [UInt8]) throws {
    let reading = reader.read(bytes, file: "x.xml")
    try Places(bytes).areThere(for: reading.diagnostics)
    guard let profile = reading.profile else { return }
    _ = (Redaction(profile), profile.known(to: .mentor), profile.known(to: .mentoree))
    guard !reading.diagnostics.contains(where: { $0.severity == .error }) else { return }
    let text = ProfileWriter.text(of: profile)
    let again = reader.read(Array(text.utf8), file: "x.xml")
    let mistakes = again.diagnostics.filter { $0.severity == .error }
    try require(mistakes.isEmpty, "what is written holds a mistake: \(mistakes)")
    try require(again.profile.map { ProfileWriter.text(of: $0) } == text, "what is written is read as something else")
  }
}
