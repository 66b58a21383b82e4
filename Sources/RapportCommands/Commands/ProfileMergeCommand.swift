import ArgumentParser
import Diagnostics
import GuidanceModel
import MeetingCalendar
import Pair

/// `rapport profile merge A B`: forms that came back, and profiles, into one profile.
struct ProfileMergeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "merge",
    abstract: "Put filled-in forms and profiles together into one profile; say what matches and what does not.",
    discussion: """
      Files are forms of 'rapport profile ask' or profiles, in any order of people; of two that say different things
      the later holds, and both are told. What somebody keeps to themselves stays in the file as theirs alone and is
      on no page of the other: keep the file where neither reads the other's part.

      EXAMPLES
        rapport profile merge katrin.txt yuki.txt --output our-pair.xml
        rapport profile merge our-pair.xml yuki.txt --output our-pair-2.xml
      """
  )

  @Argument(help: ArgumentHelp("Forms and profiles.", valueName: "file"), completion: .file())
  var files: [String]

  @OptionGroup var newFile: NewFileOptions

  @OptionGroup var content: ContentOptions

  func run() throws {
    let environment = try CommandEnvironment.required()
    let opened = try OpenContent(content, in: environment)
    let desk = BriefDesk(opened: opened, environment: environment)
    let forms = try FormDesk(opened.base, zones: ZoneDatabase(folder: environment.zoneFolder))
    let target = NewProfileFile(environment: environment, folders: opened.folders)
    if let output = newFile.output { try target.refuse(output, overwrites: newFile.force) }
    let merge = try merged(desk, forms, environment)
    if let output = newFile.output {
      try target.write(merge.profile, to: output, overwrites: newFile.force)
    } else {
      environment.output.write(target.text(merge.profile, at: nil))
    }
    tell(merge, forms, environment)
  }

  private func merged(_ desk: BriefDesk, _ forms: FormDesk, _ environment: CommandEnvironment) throws -> ProfileMerge {
    var merge = ProfileMerge()
    var problems: [Diagnostic] = []
    for file in files {
      let bytes = try WholeFile.bytes(file, workingFolder: environment.workingFolder)
      if Self.isXML(bytes) {
        let reading = try desk.reading(at: file)
        problems += reading.diagnostics
        if let profile = reading.profile { merge.add(profile) }
      } else {
        let form = read(String(decoding: bytes, as: UTF8.self), forms, file)
        problems += form.diagnostics
        merge.add(form)
      }
    }
    desk.printed(problems)
    guard !problems.contains(where: { $0.severity == .error }) else {
      environment.say("nothing was written.")
      throw CommandFailure.diagnosed
    }
    merge.finish(instruments: forms.instruments, dimensions: forms.dimensions)
    return merge
  }

  private func read(_ text: String, _ forms: FormDesk, _ file: String) -> FormReading {
    let reader = forms.reader
    if let role = reader.role(of: text) { return reader.read(text, role: role, file: file) }
    let place = SourceLocation(file: file, line: 1, column: 1)
    let problem = Diagnostic(
      id: "no-form",
      severity: .error,
      location: place,
      reason: "This is neither a profile nor a form: no line says whose it is.",
      response: "Put back the first line: # \(FormText.mark(.mentor)) or # \(FormText.mark(.mentoree))"
    )
    return FormReading(person: Person(role: .mentor, location: place), diagnostics: [problem])
  }

  private static func isXML(_ bytes: [UInt8]) -> Bool {
    let marks: [UInt8] = [0xEF, 0xBB, 0xBF, 0x20, 0x09, 0x0A, 0x0D]
    return bytes.first { !marks.contains($0) } == UInt8(ascii: "<")
  }

  /// The comparison goes where it is read: to standard output, unless the profile itself is there.
  private func tell(_ merge: ProfileMerge, _ forms: FormDesk, _ environment: CommandEnvironment) {
    for conflict in merge.conflicts {
      environment.say("\(conflict.fact): '\(conflict.later)' holds; an earlier file says '\(conflict.earlier)'.")
    }
    let comparison = FirstComparison(
      profile: merge.profile,
      items: forms.items,
      instruments: forms.instruments,
      dimensions: forms.dimensions
    )
    let stream = newFile.output == nil ? environment.talk : environment.output
    stream.write(SafeLines.text(comparison.text))
    if let output = newFile.output { environment.say("\(output) is written. Next: rapport brief \(output) --for both") }
  }
}
