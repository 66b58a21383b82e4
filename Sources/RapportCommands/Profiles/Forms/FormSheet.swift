import BriefComposition
import GuidanceModel

/// The form as a page to print and to fill in by hand.
struct FormSheet {
  let form: ProfileForm
  let partner: String?
  let imprint: String

  var sheet: Sheet {
    Sheet(
      id: "form-\(form.role.rawValue)",
      title: "Before we begin: your part",
      audience: "the \(form.role.rawValue)" + (partner.map { ", who works with \($0)" } ?? ""),
      sections: form.sections.map { section in
        Sheet.Section(title: section.title, purpose: section.purpose, points: section.fields.map(point))
      },
      imprint: imprint
    )
  }

  private func point(_ field: FormField) -> Sheet.Point {
    let note = field.share == .owner ? " (yours alone)" : ""
    var isScale = false
    if case .statement = field.place { isScale = true }
    let choices = field.choices.map { choice in
      Sheet.Choice(isScale && choice == "1" ? "1 not at all" : isScale && choice == "5" ? "5 very much" : choice)
    }
    return Sheet.Point(title: field.words + note, choices: choices, room: isScale ? 0 : field.times)
  }
}
