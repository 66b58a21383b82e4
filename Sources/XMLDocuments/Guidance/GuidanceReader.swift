package import Diagnostics
package import GuidanceModel

/// Reads one content file into its part of the guidance, with everything that is wrong in it.
package struct GuidanceReader: Sendable {
  private let reader: XMLReader
  private let schema: SchemaValidator?

  /// With a schema every mistake is found and explained, which `check` wants. Without one a file is
  /// read in three quarters of the time, and only what could not be decoded is reported: enough to compile the base.
  package init(schema: SchemaValidator? = nil, limits: XMLLimits = XMLLimits()) {
    reader = XMLReader(limits: limits, schema: schema)
    self.schema = schema
  }

  /// Reads a file from disk.
  package func read(fileAt path: String) -> GuidanceReading {
    switch FileBytes.read(path, limit: reader.limits.bytes) {
    case .success(let bytes): read(bytes, file: path)
    case .failure(let problem):
      GuidanceReading(diagnostics: [problem.diagnostic(path, limit: reader.limits.bytes)])
    }
  }

  /// An entry that could not be decoded is left out; the rest of the file is there.
  /// `file` is the path for places; no file is touched.
  package func read(_ bytes: [UInt8], file: String) -> GuidanceReading {
    let reading = reader.read(bytes, file: file)
    guard let document = reading.document else {
      return GuidanceReading(
        diagnostics: MistakeLimit.cut(reading.diagnostics),
        undecodedIDs: DeclaredIDs.ids(in: bytes)
      )
    }
    let problems = DecodingProblems()
    let guidance = GuidanceDecoder(problems: problems).guidance(document)
    DuplicateCheck(guidance, spansFiles: false).diagnostics.forEach { problems.report($0) }
    let found = explained(problems.all(besides: schema?.diagnostics(for: reading, of: document) ?? []), in: document)
    let ids = problems.isIncomplete ? DeclaredIDs.ids(in: bytes) : []
    return GuidanceReading(
      guidance: guidance,
      diagnostics: MistakeLimit.cut(reading.diagnostics + found),
      undecodedIDs: ids,
      waivers: reading.holdsInstructions ? document.waivers : []
    )
  }

  /// With the schema's help; the guide is read only where something is wrong.
  private func explained(_ found: [Diagnostic], in document: XMLDocument) -> [Diagnostic] {
    guard let schema, !found.isEmpty else { return found }
    return OpenPlaces(document, guide: schema.guide).led(found)
  }
}

/// What came of reading content.
package struct GuidanceReading: Sendable {
  package var guidance: Guidance
  /// In the order of files and places.
  package var diagnostics: [Diagnostic]
  /// Ids in a file of which something could not be decoded: what refers to them is not to blame. They include those
  /// that were decoded; empty for a sound file.
  package var undecodedIDs: Set<String>
  /// In the order of the file.
  package var waivers: [WaiverNote]

  init(
    guidance: Guidance = Guidance(),
    diagnostics: [Diagnostic],
    undecodedIDs: Set<String> = [],
    waivers: [WaiverNote] = []
  ) {
    self.guidance = guidance
    self.diagnostics = diagnostics
    self.undecodedIDs = undecodedIDs
    self.waivers = waivers
  }
}
