import ArgumentParser
import GuidanceModel
import Pair

/// `rapport profile next FILE`: the profile of the meeting after this one.
struct ProfileNextCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "next",
    abstract: "Carry a profile over to the next meeting: open commitments, the agenda, minutes owed, a new date.",
    discussion: """
      Run it after a meeting. The date comes from the pair's rhythm, around days off and feasts of both. What is done
      stays in the old file, which is not changed; remarks of your own in the XML are not carried over.

      EXAMPLES
        rapport profile next our-pair.xml --output our-pair-4.xml
        rapport profile next our-pair.xml --minutes-owed 0 > next.xml
      """
  )

  @Argument(help: ArgumentHelp("The pair's profile.", valueName: "profile"), completion: .file(extensions: ["xml"]))
  var file: String

  @OptionGroup var newFile: NewFileOptions

  @Option(name: .long, help: ArgumentHelp("Minutes owed from now on. Left out: as before.", valueName: "minutes"))
  var minutesOwed: Int?

  @Option(name: .long, help: ArgumentHelp("The day from which dates are sought, as 2026-11-23.", valueName: "date"))
  var today: String?

  @OptionGroup var content: ContentOptions

  func validate() throws {
    if let today, CivilDate(today) == nil {
      throw ValidationError("--today wants a day as 2026-11-23, not '\(today)'.")
    }
    if let minutesOwed, !(0...9_999).contains(minutesOwed) {
      throw ValidationError("--minutes-owed wants 0 to 9999.")
    }
  }

  func run() throws {
    let environment = try CommandEnvironment.required()
    let opened = try OpenContent(content, in: environment)
    let desk = BriefDesk(opened: opened, environment: environment)
    let last = try desk.profile(at: file)
    let day = today.flatMap { CivilDate($0) } ?? environment.today
    let composer = try desk.composer(for: last, today: day, quotesPrivate: false)
    let next = NextProfile(after: last, plan: composer.plan(for: .mentor, from: last), minutesOwed: minutesOwed)
    let target = NewProfileFile(environment: environment, folders: opened.folders)
    if let output = newFile.output {
      try target.write(next.profile, to: output, overwrites: newFile.force)
    } else {
      environment.output.write(target.text(next.profile, at: nil))
    }
    for remark in next.remarks { environment.say(remark) }
    if let output = newFile.output { environment.say("\(output) is written. Next: rapport brief \(output)") }
  }
}
