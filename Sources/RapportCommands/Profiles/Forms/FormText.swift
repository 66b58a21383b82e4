import GuidanceModel

/// Writes the form as plain text: any editor fills it in, and any mail carries it back.
struct FormText {
  let form: ProfileForm
  /// Of the other, where it is known.
  let partner: String?

  /// By these words a file is known as a form.
  static func mark(_ role: Role) -> String { "Rapport form for the \(role.rawValue)" }

  /// Mail programs break longer lines.
  private static let width = 70

  var text: String {
    var lines = ["# " + Self.mark(form.role) + (partner.map { ", who works with \($0)" } ?? "")]
    lines += comment("Fill in what you like, in any editor, and leave the rest empty.")
    lines += comment("Write after the colon. A long answer may go on in the lines below it.")
    lines += comment("In brackets stands who may read an answer, and you may change it:")
    lines += comment("[self] you alone, [both] you and your partner, [coordinator] the programme as well.")
    lines += comment("Lines that begin with # are remarks. Then send the file back.")
    for section in form.sections { lines += self.lines(section) }
    return lines.joined(separator: "\n") + "\n"
  }

  private func lines(_ section: FormSection) -> [String] {
    var lines = ["", "# == \(section.title) =="]
    lines += comment(section.purpose)
    if section.fields.contains(where: isScale) { lines += comment("1: not at all ... 5: very much") }
    for field in section.fields { lines += self.lines(field) }
    return lines
  }

  private func lines(_ field: FormField) -> [String] {
    var lines = [""] + comment(field.words)
    if !isScale(field) { lines += field.choices.flatMap { comment("- " + $0) } }
    let share = field.share.map { " [\($0.rawValue)]" } ?? ""
    return lines + Array(repeating: "\(field.key)\(share): ", count: field.times)
  }

  private func isScale(_ field: FormField) -> Bool {
    if case .statement = field.place { true } else { false }
  }

  private func comment(_ text: String) -> [String] {
    var lines: [String] = []
    var line = "#"
    for word in text.split(whereSeparator: \.isWhitespace) {
      if line.count + word.count + 1 > Self.width {
        lines.append(line)
        line = "#"
      }
      line += " " + word
    }
    return lines + [line]
  }
}
