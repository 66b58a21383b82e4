import Diagnostics

// What each file says, for whatever looks at one file at a time.
extension Guidance {
  /// Everything that has a place, by the file where it stands, in the order in which the files come. Lists of words,
  /// synonyms and withdrawals are left out: they are about other files.
  package var byFile: [(file: String, guidance: Guidance)] {
    var files = FileSorter()
    for topic in topics { files.part(of: topic.location) { $0.topics.append(topic) } }
    for dimension in dimensions { files.part(of: dimension.location) { $0.dimensions.append(dimension) } }
    for source in sources { files.part(of: source.location) { $0.sources.append(source) } }
    for culture in cultures { files.part(of: culture.location) { $0.cultures.append(culture) } }
    for entry in entries { files.part(of: entry.location) { $0.entries.append(entry) } }
    for checklist in checklists { files.part(of: checklist.location) { $0.checklists.append(checklist) } }
    for observance in observances { files.part(of: observance.location) { $0.observances.append(observance) } }
    for instrument in instruments { files.part(of: instrument.location) { $0.instruments.append(instrument) } }
    for blueprint in blueprints { files.part(of: blueprint.location) { $0.blueprints.append(blueprint) } }
    if let programme { files.part(of: programme.location) { $0.programme = programme } }
    return files.parts
  }
}

/// Lays what is read into one part for each file.
private struct FileSorter {
  private(set) var parts: [(file: String, guidance: Guidance)] = []
  private var places: [String: Int] = [:]

  mutating func part(of location: SourceLocation, _ add: (inout Guidance) -> Void) {
    add(&parts[place(of: location.file)].guidance)
  }

  /// What follows mostly stands in the same file.
  private mutating func place(of file: String) -> Int {
    if let last = parts.last, last.file == file { return parts.count - 1 }
    if let known = places[file] { return known }
    places[file] = parts.count
    parts.append((file, Guidance()))
    return parts.count - 1
  }
}
