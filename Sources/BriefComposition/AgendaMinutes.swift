import GuidanceModel

/// Divides the minutes of a meeting among the parts of its agenda.
struct AgendaMinutes {
  /// Minutes of the whole meeting.
  let total: Int
  /// Minutes that declared incidents take: they are kept for the part that carries over.
  var incidents = 0

  /// Whole minutes for each slot, in order; together they are the total.
  func split(_ slots: [Blueprint.Slot]) -> [Int] {
    let shares = slots.reduce(0) { $0 + $1.share }
    guard shares > 0, total > 0 else { return slots.map { _ in 0 } }
    var minutes = slots.map { total * $0.share / shares }
    if let carried = slots.firstIndex(where: { $0.kind == .carried }), minutes[carried] < incidents {
      let missing = min(incidents, total) - minutes[carried]
      minutes[carried] += take(missing, from: &minutes, sparing: carried)
    }
    let rest = total - minutes.reduce(0, +)
    if let roomiest = minutes.indices.max(by: { (minutes[$0], $1) < (minutes[$1], $0) }) { minutes[roomiest] += rest }
    return minutes
  }

  /// Takes minutes from the longest other parts, leaving each at least two.
  private func take(_ wanted: Int, from minutes: inout [Int], sparing spared: Int) -> Int {
    var taken = 0
    while taken < wanted {
      let longest = minutes.indices.filter { $0 != spared && minutes[$0] > 2 }.max { minutes[$0] < minutes[$1] }
      guard let longest else { break }
      minutes[longest] -= 1
      taken += 1
    }
    return taken
  }
}
