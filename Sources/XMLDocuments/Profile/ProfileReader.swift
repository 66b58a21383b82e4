package import Diagnostics
package import Pair

/// Reads the profile of a pair, with everything that is wrong in it.
package struct ProfileReader: Sendable {
  private let reader: XMLReader
  private let schema: SchemaValidator?

  /// With the schema `pair.xsd` every mistake is found and explained; without one, only what could not be decoded.
  package init(schema: SchemaValidator? = nil, limits: XMLLimits = XMLLimits()) {
    reader = XMLReader(limits: limits, schema: schema)
    self.schema = schema
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
    guard let document = reading.document else {
      return ProfileReading(diagnostics: MistakeLimit.cut(reading.diagnostics))
    }
    let problems = DecodingProblems()
    let profile = ProfileDecoder(problems: problems).profile(document)
    let found = problems.all(besides: schema?.diagnostics(for: reading, of: document) ?? [])
    return ProfileReading(profile: profile, diagnostics: MistakeLimit.cut(reading.diagnostics + found))
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
