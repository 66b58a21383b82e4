package import GuidanceModel
package import Pair

/// The rhythms that hold for a pair: its own, else the programme's, else the practices'. Numbers are content.
package struct CadenceRules: Hashable, Sendable {
  package enum Basis: Hashable, Sendable {
    case pair
    case programme
    case practice
  }

  package let rhythms: [Rhythm]
  package let basis: Basis

  /// Nil where nobody gives a rhythm.
  package init?(pair: [Rhythm] = [], programme: [Rhythm] = [], practice: [Rhythm] = []) {
    let levels: [(Basis, [Rhythm])] = [(.pair, pair), (.programme, programme), (.practice, practice)]
    guard let (basis, rhythms) = levels.first(where: { !$1.isEmpty }) else { return nil }
    self.basis = basis
    self.rhythms = rhythms.sorted { $0.fromMonth < $1.fromMonth }
  }

  /// With the pair's own rhythm, where it agreed one: its weeks, and its minutes where it names them, in every month.
  package init?(agreed: PairRhythm?, programme: [Rhythm] = [], practice: [Rhythm] = []) {
    let usual = CadenceRules(programme: programme, practice: practice)
    guard let agreed else {
      guard let usual else { return nil }
      self = usual
      return
    }
    // Nobody says how long: an hour.
    let months = usual?.rhythms ?? [Rhythm(fromMonth: 0, weeksBetween: agreed.weeksBetween, leastMinutes: 60)]
    guard let minutes = agreed.minutes else {
      self.init(pair: months.map { $0.every(agreed.weeksBetween) })
      return
    }
    let whole = Rhythm(
      fromMonth: 0,
      weeksBetween: agreed.weeksBetween,
      leastMinutes: minutes,
      mostMinutes: minutes
    )
    self.init(pair: [whole])
  }

  /// The rhythm of a month of the relationship, 0 for the first. Months that no rhythm names go on with the one before,
  /// and those before the first with the first.
  func rhythm(inMonth month: Int) -> Rhythm {
    let named = rhythms.last { $0.fromMonth <= month && month < $0.toMonth ?? .max }
    return named ?? rhythms.last { $0.fromMonth <= month } ?? rhythms[0]
  }

  /// The rhythm that holds in the end.
  var last: Rhythm { rhythms[rhythms.count - 1] }
}

extension Rhythm {
  /// The same lengths at another distance.
  fileprivate func every(_ weeks: Int) -> Rhythm {
    var rhythm = self
    rhythm.weeksBetween = weeks
    return rhythm
  }
}
