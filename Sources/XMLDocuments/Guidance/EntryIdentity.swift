import Diagnostics
import GuidanceModel

/// Whether the id of an entry says what the entry is: `culture.topic.slug` for a norm, `kind.slug` for all others.
struct EntryIdentity {
  let problems: DecodingProblems

  func checkNorm(_ core: EntryCore, of culture: CultureID, at element: ElementDecoder) {
    guard let topic = core.mainTopic, !culture.text.isEmpty else { return }
    let id = Located(core.id, at: element.element.attribute("id")?.location ?? element.location)
    check(id, startsWith: "\(culture).\(topic)")
  }

  func check(_ core: EntryCore, startsWith prefix: String, at element: ElementDecoder) {
    check(Located(core.id, at: element.element.attribute("id")?.location ?? element.location), startsWith: prefix)
  }

  func check(_ id: Located<EntryID>, startsWith prefix: String) {
    guard !prefix.isEmpty, !id.value.text.hasPrefix(prefix + ".") else { return }
    let slug = id.value.text.split(separator: ".").last ?? "name"
    problems.report(.idDoesNotFit(id, wanted: "\(prefix).\(slug)"))
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
