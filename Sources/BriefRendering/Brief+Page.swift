import BriefComposition
import GuidanceModel

extension Brief {
  /// What was left out and has a name to be listed by.
  var namedOmissions: [Omission] { omitted.filter { !$0.title.isEmpty || !$0.id.isEmpty } }

  /// What was left out, gathered by reason in the order in which the reasons come: `No room in say: 65 words`.
  var omissionsByReason: [(why: String, titles: [String])] { omissionsByReason(explained: false) }

  /// - Parameter explained: each title with its id, and what it was ranked by.
  func omissionsByReason(explained: Bool) -> [(why: String, titles: [String])] {
    var groups: [(why: String, titles: [String])] = []
    for omission in namedOmissions {
      var title = omission.title.isEmpty ? omission.id : omission.title
      if explained {
        title += " [" + [omission.id, omission.detail].compactMap { $0 }.joined(separator: ": ") + "]"
      }
      if let index = groups.firstIndex(where: { $0.why == omission.why }) {
        groups[index].titles.append(title)
      } else {
        groups.append((omission.why, [title]))
      }
    }
    return groups.map { (why: $0.why.prefix(1).uppercased() + $0.why.dropFirst(), titles: $0.titles) }
  }

  /// `For Katrin, the mentor, with Yuki`; a role that stands for the name is not said twice.
  var audienceWords: String { PageWords.audience(reader, named: readerName, with: partnerName) }

  /// `building trust`.
  var stageWords: String { stage.rawValue.replacing("-", with: " ") }

  /// What the page was made from: `Made on 2026-12-01 from content 5f2a with time zones 2026f`.
  var imprint: String {
    PageWords.imprint(today: today, program: programVersion, content: contentVersion, zones: zoneDataVersion)
  }
}

extension Line {
  /// The label as it stands on the page: sentences to say and to leave unsaid always have one.
  var shownLabel: String? {
    if let label, !label.isEmpty { return label }
    return switch kind {
    case .say: "Say"
    case .avoid: "Not"
    default: nil
    }
  }
}

extension Brief.Block {
  /// Whether the groups of the block are ranked, so that they bear numbers.
  var isRanked: Bool { id == .matters }
}
