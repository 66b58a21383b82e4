import BriefComposition
import Diagnostics
import GuidanceModel
import MeetingCalendar
import Pair
import XMLDocuments

/// Brings together what a brief is made from: a profile, the content that bears on it, the tz database.
struct BriefDesk {
  let opened: OpenContent
  let environment: CommandEnvironment

  /// The profile in a file, checked against its schema and against what the content holds.
  ///
  /// - Throws: `CommandFailure.diagnosed` after every mistake has been printed.
  func profile(at path: String) throws -> Profile {
    let reading = try reading(at: path)
    printed(reading.diagnostics)
    guard let profile = reading.profile, !reading.diagnostics.contains(where: { $0.severity == .error }) else {
      throw CommandFailure.diagnosed
    }
    return profile
  }

  /// The profile in a file with everything that is wrong in it; nothing is printed.
  func reading(at path: String) throws -> (profile: Profile?, diagnostics: [Diagnostic]) {
    let bytes = try WholeFile.bytes(path, workingFolder: environment.workingFolder)
    let reading = ProfileReader(schema: try opened.schemas.validator("pair.xsd")).read(bytes, file: path)
    return (reading.profile, reading.diagnostics + (try reading.profile.map(references) ?? []))
  }

  /// What the profile names and nobody holds. Every name of the base is looked at only where one is missing.
  private func references(of profile: Profile) throws -> [Diagnostic] {
    let cultures = try CultureLookup(base: opened.base).cultures(of: profile)
    let used = try KnownNames(opened.base, cultures, usedBy: profile, zones: zones)
    guard !ProfileReferences(known: used).check(profile).isEmpty else { return [] }
    let known = try KnownNames(opened.base, opened.base.cultures(), zones: zones)
    return try excused(ProfileReferences(known: known).check(profile))
  }

  /// Where a content file holds mistakes, what seems not to be held may stand there: the profile is not to blame.
  private func excused(_ found: [Diagnostic]) throws -> [Diagnostic] {
    guard try opened.holdsMistakes() else { return found }
    return found.map { diagnostic in
      guard diagnostic.id == "unknown-reference" else { return diagnostic }
      var excused = diagnostic
      excused.severity = .warning
      excused.response = "Mend the content first: it may stand in a file that holds mistakes. The page goes without it."
      return excused
    }
  }

  /// A pair of which nothing is known but two cultures.
  func profile(mentor: String, mentoree: String) throws -> Profile {
    let finder = CultureFinder(cultures: try opened.base.cultures())
    let people = try [(Role.mentor, mentor), (.mentoree, mentoree)].map { role, name in
      let culture = try opened.brokenCulture(name) ?? finder.culture(named: name, sorts: [.country, .region])
      let place = SourceLocation(file: "--\(role.rawValue)", line: 1, column: 1)
      var person = Person(role: role, location: place)
      person.cultures = [Person.CultureTie(culture: Located(culture.id, at: place), tie: .raised)]
      return (person, culture.id.text)
    }
    return Profile(id: "\(people[0].1)-\(people[1].1)", mentor: people[0].0, mentoree: people[1].0)
  }

  func composer(for profile: Profile, today: CivilDate, quotesPrivate: Bool) throws -> BriefComposer {
    let material = try MaterialLookup(base: opened.base).material(for: profile)
    return BriefComposer(material: material, zones: zones, today: today, quotesPrivate: quotesPrivate)
  }

  var zones: ZoneDatabase { ZoneDatabase(folder: environment.zoneFolder) }

  func printed(_ diagnostics: [Diagnostic]) {
    guard !diagnostics.isEmpty else { return }
    let printer = DiagnosticPrinter(isColoured: false)
    environment.talk.write(printer.text(diagnostics.map(\.safe)))
  }
}
