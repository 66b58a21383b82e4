package import GuidanceModel
package import Pair

/// Makes a page to fill in from checklists, with what a pair has settled already.
package struct SheetComposer: Sendable {
  package var contentVersion: String
  package var today: CivilDate
  /// Nil: for any pair.
  package var profile: Profile?

  package init(contentVersion: String, today: CivilDate, profile: Profile? = nil) {
    self.contentVersion = contentVersion
    self.today = today
    self.profile = profile
  }

  /// One checklist, or several on one page under a title of their own.
  ///
  /// - Parameter signed: with a line for each of the two to sign.
  package func sheet(
    id: String,
    title: String,
    _ checklists: [Checklist],
    items: [EntryID: ChecklistItem],
    signed: Bool = false
  ) -> Sheet {
    Sheet(
      id: id,
      title: title,
      audience: profile.map { "\(name(.mentor, of: $0)) and \(name(.mentoree, of: $0))" },
      sections: checklists.map { list in
        Sheet.Section(
          title: list.title,
          purpose: list.purpose.words,
          points: list.items.compactMap { items[$0] }.map(point)
        )
      },
      signatures: signed ? Role.allCases.map(signature) : [],
      imprint: "Made on \(today) from content \(contentVersion)"
    )
  }

  private func point(_ item: ChecklistItem) -> Sheet.Point {
    let agreement = profile?.ledger.agreements.first { $0.item.value == item.core.id }
    let choices = item.choices.map { choice in
      Sheet.Choice(choice, isTicked: agreement.map { Self.isSame($0.value, choice) } ?? false)
    }
    let isTicked = choices.contains(where: \.isTicked)
    return Sheet.Point(
      title: item.core.title.value,
      choices: choices,
      settled: agreement.map { $0.value + ($0.date.map { " (\(DateWords.day($0)) \($0.year))" } ?? "") },
      said: agreement == nil ? said(on: item) : [],
      proposal: agreement == nil ? item.proposal.words : nil,
      room: isTicked || agreement != nil ? 0 : 1
    )
  }

  /// What both may read: the page lies between them.
  private func said(on item: ChecklistItem) -> [Sheet.Said] {
    guard let profile else { return [] }
    return profile.ledger.expectations
      .filter { $0.item.value == item.core.id && $0.text.isQuotable }
      .map { Sheet.Said(name: name($0.text.owner, of: profile), text: $0.text.text) }
  }

  private func signature(_ role: Role) -> String {
    let title = role == .mentor ? "The mentor" : "The mentoree"
    guard let profile, let name = profile.person(role).name ?? profile.person(role).callName else { return title }
    return "\(name), \(title.lowercased())"
  }

  private func name(_ role: Role, of profile: Profile) -> String {
    profile.person(role).callName ?? profile.person(role).name ?? "the \(role.rawValue)"
  }

  /// Capitals, white space and the full stop do not count.
  private static func isSame(_ left: String, _ right: String) -> Bool { plain(left) == plain(right) }

  private static func plain(_ text: String) -> String {
    text.lowercased().split { $0.isWhitespace || $0 == "." }.joined(separator: " ")
  }
}
