import Diagnostics
import EditorialRules
import Pair
import XMLDocuments

/// Every kind of message that `rapport check` prints, described.
struct MessageIndex: Sendable {
  /// Kinds that belong together.
  struct Family: Sendable {
    var title: String
    var messages: [MessageDescription]
  }

  static let families = [
    Family(title: "Files", messages: FileMessages.all),
    Family(title: "Structure", messages: StructureMessages.all),
    Family(title: "Between files", messages: ReferenceMessages.all),
    Family(title: "Profiles", messages: ProfileMessages.all),
    Family(title: "Waivers and the baseline", messages: RunMessages.all),
    Family(title: "Wording and evidence", messages: EditorialRules.all.map(MessageDescription.init)),
  ]

  private static let byID: [String: MessageDescription] = {
    var all: [String: MessageDescription] = [:]
    for message in families.flatMap(\.messages) { all[message.id] = message }
    return all
  }()

  /// Nil for an id that nothing prints.
  subscript(_ id: String) -> MessageDescription? { Self.byID[id] }
}

extension MessageDescription {
  init(_ rule: any EditorialRule) {
    self.init(
      rule.id,
      rule.severity,
      title: rule.title,
      why: rule.documentation.why,
      instead: rule.documentation.instead
    )
  }
}
