import ArgumentParser
import BriefComposition
import BriefRendering
import GuidanceModel
import MeetingCalendar

/// `rapport profile ask mentor|mentoree`: the form that one person fills in alone.
struct ProfileAskCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "ask",
    abstract: "Make the form that one of the two fills in alone.",
    discussion: """
      As text it can be filled in with any editor and mailed back; 'rapport profile merge' reads it. As HTML or
      Markdown it is a page to print. Each answer says who may read it; worries and notes are private.

      EXAMPLES
        rapport profile ask mentoree --output yuki.txt
        rapport profile ask mentor --partner Yuki --output katrin.txt
        rapport profile ask mentoree --format html --output form.html
        rapport profile merge katrin.txt yuki.txt --output our-pair.xml
      """
  )

  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text, markdown, html
  }

  @Argument(help: "mentor or mentoree.")
  var role: Role

  @Option(name: .long, help: ArgumentHelp("What the other is called.", valueName: "name"))
  var partner: String?

  @Option(name: .long, help: "text, markdown or html. Left out: from the ending of --output, else text.")
  var format: Format?

  @OptionGroup var newFile: NewFileOptions

  @OptionGroup var content: ContentOptions

  func run() throws {
    let environment = try CommandEnvironment.required()
    let opened = try OpenContent(content, in: environment)
    let desk = try FormDesk(opened.base, zones: ZoneDatabase(folder: environment.zoneFolder))
    let text = try text(desk.form(for: role), opened, environment)
    guard let output = newFile.output else { return environment.output.write(text) }
    let target = NewProfileFile(environment: environment, folders: opened.folders)
    try target.refuse(output, overwrites: newFile.force)
    try WholeFile(path: output, workingFolder: environment.workingFolder).write(text)
    environment.say("\(output) is written. When it comes back: rapport profile merge \(output) OTHER --output pair.xml")
  }

  private func text(_ form: ProfileForm, _ opened: OpenContent, _ environment: CommandEnvironment) throws -> String {
    let imprint = "Made on \(environment.today) from content \(try opened.base.contentVersion())"
    let sheet = FormSheet(form: form, partner: partner, imprint: imprint).sheet
    switch chosenFormat {
    case .text: return FormText(form: form, partner: partner).text
    case .markdown: return SheetRenderer.markdown(sheet)
    case .html: return SheetRenderer.html(sheet, shell: try opened.pageShell())
    }
  }

  private var chosenFormat: Format {
    if let format { return format }
    switch newFile.output?.split(separator: ".").last?.lowercased() {
    case "html", "htm": return .html
    case "md", "markdown": return .markdown
    default: return .text
    }
  }
}
