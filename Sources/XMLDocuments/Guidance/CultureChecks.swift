import Diagnostics
import GuidanceModel

/// What must hold inside the file of one culture, beyond its shape.
struct CultureChecks {
  let problems: DecodingProblems

  func check(_ culture: ElementDecoder, positions: [CulturePosition]) {
    checkFileName(culture)
    checkParent(culture)
    var seen: Set<DimensionID> = []
    for position in positions where !seen.insert(position.dimension.value).inserted {
      problems.report(.positionTwice(position.dimension))
    }
  }

  private func checkFileName(_ culture: ElementDecoder) {
    guard let id = culture.attribute("id") else { return }
    let name = id.location.file.split(separator: "/").last.map(String.init) ?? ""
    guard name.hasSuffix(".xml"), name != id.value + ".xml" else { return }
    problems.report(.fileNameDoesNotFit(name, id: id))
  }

  private func checkParent(_ culture: ElementDecoder) {
    guard culture.string("sort") == Culture.Sort.country.rawValue, culture.attribute("parent") == nil else { return }
    problems.report(.countryWithoutRegion(culture))
  }
}

extension Diagnostic {
  fileprivate static func fileNameDoesNotFit(_ name: String, id: Located<String>) -> Diagnostic {
    Diagnostic(
      id: "file-name-does-not-fit",
      severity: .error,
      location: id.location,
      reason: "the file \(name) holds the culture \"\(id.value)\"",
      response: "Rename the file to \(id.value).xml, or correct the id."
    )
  }

  fileprivate static func countryWithoutRegion(_ culture: ElementDecoder) -> Diagnostic {
    Diagnostic(
      id: "country-without-region",
      severity: .error,
      location: culture.location,
      reason: "the country \"\(culture.string("id") ?? "")\" belongs to no region",
      response: "Add parent=\"...\" with the id of a file in cultures/regions."
    )
  }

  fileprivate static func positionTwice(_ dimension: Located<DimensionID>) -> Diagnostic {
    Diagnostic(
      id: "position-twice",
      severity: .error,
      location: dimension.location,
      reason: "the culture has a second position on the dimension \"\(dimension.value)\"",
      response: "Delete one of the two."
    )
  }
}
