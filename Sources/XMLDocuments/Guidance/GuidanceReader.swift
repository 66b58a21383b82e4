package import Diagnostics
package import GuidanceModel

/// Reads one content file into its part of the guidance, with everything that is wrong in it.
package struct GuidanceReader: Sendable {
  private let reader: XMLReader

  package init(limits: XMLLimits = XMLLimits()) {
    reader = XMLReader(limits: limits)
  }

  /// Reads a file from disk.
  package func read(fileAt path: String) -> GuidanceReading {
    switch FileBytes.read(path, limit: reader.limits.bytes) {
    case .success(let bytes): read(bytes, file: path)
    case .failure(let problem):
      GuidanceReading(guidance: Guidance(), diagnostics: [problem.diagnostic(path, limit: reader.limits.bytes)])
    }
  }

  /// An entry that could not be decoded is left out; the rest of the file is there.
  /// `file` is the path for places; no file is touched.
  package func read(_ bytes: [UInt8], file: String) -> GuidanceReading {
    let reading = reader.read(bytes, file: file)
    guard let document = reading.document else {
      return GuidanceReading(guidance: Guidance(), diagnostics: reading.diagnostics.sorted())
    }
    let problems = DecodingProblems()
    let guidance = GuidanceDecoder(problems: problems).guidance(document)
    let found = problems.structural + problems.semantic
    return GuidanceReading(guidance: guidance, diagnostics: (reading.diagnostics + found).sorted())
  }
}

/// What came of reading content.
package struct GuidanceReading: Sendable {
  package var guidance: Guidance
  /// In the order of files and places.
  package var diagnostics: [Diagnostic]
}
