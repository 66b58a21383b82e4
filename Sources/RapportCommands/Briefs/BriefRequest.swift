import BriefComposition
import BriefRendering
import Foundation
import GuidanceModel
import Pair

/// The brief of one pair as it was asked for on the command line.
struct BriefRequest: Equatable {
  var profile: String?
  /// Instead of a profile: two cultures as they were typed.
  var mentor: String?
  var mentoree: String?
  var stage: Stage?
  var readers: Readers?
  var format: DocumentFormat?
  var paper = Paper.a4
  var explains = false
  var redacts = false
  var isWatched = false
  var page = PageRequest()
  var content: [String] = []

  /// The format named, else that of the file's ending, else text.
  var chosenFormat: DocumentFormat {
    format ?? page.ending.flatMap { DocumentFormat.endings[$0] } ?? .text
  }
}

extension BriefRequest {
  /// Writes the page; with `isWatched` again after each save, until it is ended.
  func answer(in environment: CommandEnvironment) throws {
    guard isWatched else {
      let search = chosenFormat == .pdf ? TypesetterSearch(environment) : nil
      try page.write(try document(OpenContent(content: content, in: environment), environment, search), environment)
      if let output = page.output { environment.say("\(output): \((readers ?? .mentor).words)") }
      return
    }
    let folders = try ContentLocator(environment: environment, named: content).folders()
    let own = profile.map { [($0 as NSString).deletingLastPathComponent] } ?? []
    var memory = ReadingMemory()
    let make = { (environment: CommandEnvironment) in
      let opened = try OpenContent(content: content, in: environment, knowing: &memory)
      return String(decoding: try document(opened, environment), as: UTF8.self)
    }
    try BriefWatch(environment: environment, page: page, make: make).run(
      deep: folders.map(environment.absolute),
      flat: own.map(environment.absolute)
    )
  }

  func style(_ environment: CommandEnvironment) -> DocumentStyle {
    let terminal = page.terminal(environment)
    return DocumentStyle(
      explains: explains,
      columns: page.columns(terminal),
      isColoured: terminal.isColoured,
      paper: paper
    )
  }

  /// - Parameter search: for what sets PDF, begun before the content was opened.
  private func document(
    _ opened: OpenContent,
    _ environment: CommandEnvironment,
    _ search: TypesetterSearch? = nil
  ) throws -> [UInt8] {
    let desk = BriefDesk(opened: opened, environment: environment)
    var pair =
      try profile.map { try desk.profile(at: $0) } ?? desk.profile(mentor: mentor ?? "", mentoree: mentoree ?? "")
    if let stage { pair.declaredStage = stage }
    var composer = try desk.composer(for: pair, today: page.day(environment), quotesPrivate: page.isPrivate)
    if !isWatched { KeptToTheEnd.add(composer) }
    if redacts {
      let redaction = Redaction(pair)
      (pair, composer) = (redaction.profile, composer.reading(redaction))
    }
    return try document(pair, composer, desk, search)
  }

  private func document(
    _ pair: Profile,
    _ composer: BriefComposer,
    _ desk: BriefDesk,
    _ search: TypesetterSearch?
  ) throws -> [UInt8] {
    let roles = (readers ?? .mentor).roles
    if chosenFormat == .ics {
      let calendar = try desk.calendarFile(of: pair) { () throws(CalendarSheetError) in
        try composer.calendarSheet(for: roles, from: pair)
      }
      return Array(calendar.utf8)
    }
    let origins = try explains ? LayerOrigins(desk.opened) : nil
    let briefs = composer.briefs(for: roles, from: pair).map { origins?.told(in: $0) ?? $0 }
    let programs = OuterPrograms(desk.opened, desk.environment, search: search)
    let shell = chosenFormat == .html ? try desk.opened.pageShell() : nil
    let press = DocumentPress(style(desk.environment), shell: shell, programs: programs)
    let document = try press.document(briefs, as: chosenFormat)
    for warning in document.warnings { desk.environment.say("warning: \(warning)") }
    return document.bytes
  }
}
