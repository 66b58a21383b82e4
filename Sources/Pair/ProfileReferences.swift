package import Diagnostics
package import GuidanceModel

/// The names that a profile may refer to: what the content and the tz database hold.
package struct KnownNames: Sendable {
  package var cultures: [CultureID: Culture.Sort]
  package var checklistItems: Set<EntryID>
  package var situations: Set<EntryID>
  package var statements: Set<EntryID>
  package var observances: Set<EntryID>
  /// Why a zone cannot be used, with its near misses; nil where it can.
  package var zoneProblem: @Sendable (String) -> String?

  package init(
    cultures: [CultureID: Culture.Sort] = [:],
    checklistItems: Set<EntryID> = [],
    situations: Set<EntryID> = [],
    statements: Set<EntryID> = [],
    observances: Set<EntryID> = [],
    zoneProblem: @escaping @Sendable (String) -> String? = { _ in nil }
  ) {
    self.cultures = cultures
    self.checklistItems = checklistItems
    self.situations = situations
    self.statements = statements
    self.observances = observances
    self.zoneProblem = zoneProblem
  }
}

/// Checks that everything a profile refers to is held: each name that is not is one error, with its near misses.
package struct ProfileReferences: Sendable {
  let known: KnownNames

  package init(known: KnownNames) { self.known = known }

  /// In the order of the file.
  package func check(_ profile: Profile) -> [Diagnostic] {
    let people = [profile.mentor, profile.mentoree].flatMap(check)
    return (people + check(profile.ledger) + zone(profile.meeting.zone)).sorted()
  }

  private func check(_ person: Person) -> [Diagnostic] {
    let ties = person.cultures.flatMap { culture($0.culture, sorts: [.country, .region]) }
    let work =
      culture(person.work?.culture, sorts: [.organisation]) + culture(person.work?.profession, sorts: [.profession])
    let answers = person.answers.flatMap { entry($0.statement, in: known.statements, kind: "statement") }
    let kept = person.constraints.compactMap(\.observance)
    return ties + work + answers + kept.flatMap { entry($0, in: known.observances, kind: "observance") }
      + zone(person.zone)
  }

  private func check(_ ledger: Ledger) -> [Diagnostic] {
    let items = ledger.agreements.map(\.item) + ledger.expectations.map(\.item)
    return items.flatMap { entry($0, in: known.checklistItems, kind: "checklist item") }
      + ledger.incidents.flatMap { entry($0.situation, in: known.situations, kind: "situation") }
  }

  private func culture(_ named: Located<CultureID>?, sorts: [Culture.Sort]) -> [Diagnostic] {
    guard let named else { return [] }
    if let sort = known.cultures[named.value], sorts.contains(sort) { return [] }
    let kinds = sorts.map(\.rawValue).joined(separator: " or ")
    let candidates = known.cultures.filter { sorts.contains($0.value) }.map(\.key.text).sorted()
    return [unknown(named.value.text, kind: kinds, at: named.location, among: candidates, list: "cultures")]
  }

  private func entry(_ named: Located<EntryID>, in held: Set<EntryID>, kind: String) -> [Diagnostic] {
    guard !held.contains(named.value) else { return [] }
    let list = kind == "situation" ? "situations" : "checklists"
    return [unknown(named.value.text, kind: kind, at: named.location, among: held.map(\.text).sorted(), list: list)]
  }

  private func zone(_ named: Located<String>?) -> [Diagnostic] {
    guard let named, let problem = known.zoneProblem(named.value) else { return [] }
    return [
      Diagnostic(
        id: "unknown-zone",
        severity: .error,
        location: named.location,
        reason: problem,
        response: "Write a name of the tz database, such as Europe/Berlin, or leave the zone out."
      )
    ]
  }

  private func unknown(
    _ name: String,
    kind: String,
    at location: SourceLocation,
    among candidates: [String],
    list: String
  ) -> Diagnostic {
    let near = NearMisses(among: candidates).of(name)
    let mean = near.isEmpty ? "" : "Write \(near.map { "'\($0)'" }.joined(separator: " or ")), or see "
    let all = "`rapport list \(list)`"
    return Diagnostic(
      id: "unknown-reference",
      severity: .error,
      location: location,
      reason: "The content holds no \(kind) '\(name)'.",
      response: mean.isEmpty ? "Take one that \(all) shows." : "\(mean)\(all) for all."
    )
  }
}
