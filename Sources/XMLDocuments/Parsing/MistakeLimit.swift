import Diagnostics

/// How many mistakes of one file are told. Nobody mends five hundred at once, and a file that is wrong in every line must
/// not fill the memory with messages.
enum MistakeLimit {
  static let perFile = 500

  /// In order of place, with a last one that says so where more were found.
  static func cut(_ diagnostics: [Diagnostic]) -> [Diagnostic] {
    let sorted = diagnostics.sorted()
    guard sorted.count > perFile else { return sorted }
    let last = Diagnostic(
      id: "too-many-mistakes",
      severity: .error,
      location: sorted[perFile].location,
      reason: "the file has more than \(perFile) mistakes; those from here on are not told",
      response: "Mend the first of them and check again: many may have one cause."
    )
    return sorted.prefix(perFile) + [last]
  }
}
