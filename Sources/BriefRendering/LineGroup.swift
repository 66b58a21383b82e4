import BriefComposition
import GuidanceModel

/// Lines under one heading of a block; those before the first heading have none.
struct LineGroup {
  var heading: Line?
  var lines: [Line] = []
}

extension Brief.Block {
  /// The lines as groups, in their order.
  var groups: [LineGroup] {
    var groups: [LineGroup] = []
    for line in lines {
      if line.kind == .heading {
        groups.append(LineGroup(heading: line))
      } else if groups.isEmpty {
        groups.append(LineGroup(lines: [line]))
      } else {
        groups[groups.count - 1].lines.append(line)
      }
    }
    return groups
  }

  /// What to do: after the header, on the first sheet.
  var isOnPageOne: Bool {
    switch id {
    case .purpose, .matters, .say, .opening, .prepare, .agenda: true
    default: false
    }
  }

  /// What to know and what to settle: on the second sheet.
  var isOnPageTwo: Bool { id != .header && !isOnPageOne }
}

extension Line {
  /// `entry jp.feedback.in-private`.
  var originText: String { "\(origin.kind) \(origin.id)" }
}
