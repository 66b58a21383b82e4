package import Diagnostics
package import Pair

/// Reads the profile of a pair, with everything that is wrong in it.
package struct ProfileReader: Sendable {
  private let reader: XMLReader

  package init(limits: XMLLimits = XMLLimits()) {
    reader = XMLReader(limits: limits)
  }

  /// Reads a file from disk.
  package func read(fileAt path: String) -> ProfileReading {
    switch FileBytes.read(path, limit: reader.limits.bytes) {
    case .success(let bytes): read(bytes, file: path)
    case .failure(let problem): ProfileReading(diagnostics: [problem.diagnostic(path, limit: reader.limits.bytes)])
    }
  }

  /// `file` is the path for places; no file is touched.
  package func read(_ bytes: [UInt8], file: String) -> ProfileReading {
    let reading = reader.read(bytes, file: file)
    guard let document = reading.document else { return ProfileReading(diagnostics: reading.diagnostics.sorted()) }
    let problems = DecodingProblems()
    let profile = ProfileDecoder(problems: problems).profile(document)
    let found = problems.structural + problems.semantic
    return ProfileReading(profile: profile, diagnostics: (reading.diagnostics + found).sorted())
  }
}

/// What came of reading a profile.
package struct ProfileReading: Sendable {
  /// Nil where the file is no profile. A profile with errors among its diagnostics lacks what they name: no brief
  /// should be built from it.
  package var profile: Profile?
  /// In the order of places.
  package var diagnostics: [Diagnostic]

  init(profile: Profile? = nil, diagnostics: [Diagnostic]) {
    self.profile = profile
    self.diagnostics = diagnostics
  }
}
