import Diagnostics
import GuidanceModel

/// Whether the id of an entry says what the entry is: `culture.topic.slug` for a norm, `kind.slug` for all others.
struct EntryIdentity {
  let problems: DecodingProblems

  func checkNorm(_ core: EntryCore, of culture: CultureID, at element: ElementDecoder) {
    guard let topic = core.topics.first, !culture.text.isEmpty else { return }
    check(element.id(core), startsWith: "\(culture).\(topic.value)", from: topic.location)
  }

  func check(_ core: EntryCore, startsWith prefix: String, at element: ElementDecoder) {
    check(element.id(core), startsWith: prefix)
  }

  /// `source` is the place that says how the id must begin: if it is wrong itself, nothing is said here.
  func check(_ id: Located<EntryID>, startsWith prefix: String, from source: SourceLocation? = nil) {
    guard !prefix.isEmpty, !id.value.text.hasPrefix(prefix + ".") else { return }
    let slug = id.value.text.split(separator: ".").last ?? "name"
    let places = [id.location] + [source].compactMap { $0 }
    problems.report(.idDoesNotFit(id, wanted: "\(prefix).\(slug)"), unlessWrong: places)
  }
}

extension ElementDecoder {
  fileprivate func id(_ core: EntryCore) -> Located<EntryID> {
    Located(core.id, at: element.attribute("id")?.location ?? location)
  }
}

extension Diagnostic {
  fileprivate static func idDoesNotFit(_ id: Located<EntryID>, wanted: String) -> Diagnostic {
    Diagnostic(
      id: "id-does-not-fit",
      severity: .error,
      location: id.location,
      reason: "the id \"\(id.value)\" does not say what this entry is",
      response: "Write id=\"\(wanted)\"; if the old id was published, keep it in aliases."
    )
  }
}
