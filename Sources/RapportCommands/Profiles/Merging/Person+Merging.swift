import GuidanceModel
import Pair

/// Where two files say different things of one fact: the later one holds, and both are told.
struct MergeConflict: Equatable {
  var fact: String
  var earlier: String
  var later: String
}

extension Person {
  /// What the other knows of the same person as well. Lists are united; of two values the other's holds.
  mutating func merge(_ other: Person, isOwnForm: Bool, conflicts: inout [MergeConflict]) {
    mergeSelf(other, conflicts: &conflicts)
    mergeWork(other, conflicts: &conflicts)
    hours = take(other.hours, over: hours, "hours", &conflicts) { hours in
      hours.map { "\($0.days.map(\.rawValue).joined(separator: " ")) \($0.from)-\($0.to)" }.joined(separator: " | ")
    }
    cultures = cultures.united(with: other.cultures) { $0.culture.value == $1.culture.value }
    languages = languages.united(with: other.languages) { $0.code == $1.code }
    answers = answers.united(with: other.answers) { $0.statement.value == $1.statement.value }
    preferences = preferences.united(with: other.preferences) { old, new in
      old.text.isSame(as: new.text) || (old.dimension != nil && old.dimension?.value == new.dimension?.value)
    }
    constraints = constraints.united(with: other.constraints) { $0.kind == $1.kind && $0.text.isSame(as: $1.text) }
    style = style.united(with: other.style, isOwnForm: isOwnForm)
    goals = goals.united(with: other.goals, isOwnForm: isOwnForm)
    hopes = hopes.united(with: other.hopes, isOwnForm: isOwnForm)
    worries = worries.united(with: other.worries, isOwnForm: isOwnForm)
    offers = offers.united(with: other.offers, isOwnForm: isOwnForm)
    notes = notes.united(with: other.notes, isOwnForm: isOwnForm)
  }

  private mutating func mergeSelf(_ other: Person, conflicts: inout [MergeConflict]) {
    name = take(other.name, over: name, "name", &conflicts)
    callName = take(other.callName, over: callName, "called", &conflicts)
    pronunciation = take(other.pronunciation, over: pronunciation, "sounds", &conflicts)
    pronouns = take(other.pronouns, over: pronouns, "pronouns", &conflicts)
    // How they like to be addressed may be theirs alone: no conflict is told.
    address = other.address ?? address
    place = take(other.place, over: place, "place", &conflicts)
    if let later = other.zone {
      _ = take(later.value, over: zone?.value, "zone", &conflicts)
      zone = later
    }
  }

  private mutating func mergeWork(_ other: Person, conflicts: inout [MergeConflict]) {
    guard let later = other.work else { return }
    var work = work ?? Work()
    work.title = take(later.title, over: work.title, "title", &conflicts)
    work.organisation = take(later.organisation, over: work.organisation, "organisation", &conflicts)
    _ = take(later.culture?.value.text, over: work.culture?.value.text, "kind of organisation", &conflicts)
    work.culture = later.culture ?? work.culture
    _ = take(later.profession?.value.text, over: work.profession?.value.text, "profession", &conflicts)
    work.profession = later.profession ?? work.profession
    self.work = work
  }

  private func take(_ later: String?, over earlier: String?, _ fact: String, _ conflicts: inout [MergeConflict])
    -> String?
  {
    guard let later else { return earlier }
    if let earlier, earlier != later {
      conflicts.append(MergeConflict(fact: "\(role.rawValue), \(fact)", earlier: earlier, later: later))
    }
    return later
  }

  private func take<Value: Equatable>(
    _ later: [Value],
    over earlier: [Value],
    _ fact: String,
    _ conflicts: inout [MergeConflict],
    words: ([Value]) -> String
  ) -> [Value] {
    guard !later.isEmpty else { return earlier }
    if !earlier.isEmpty, earlier != later {
      conflicts.append(
        MergeConflict(fact: "\(role.rawValue), \(fact)", earlier: words(earlier), later: words(later))
      )
    }
    return later
  }
}

extension SharedText {
  func isSame(as other: SharedText) -> Bool { text == other.text && owner == other.owner }
}

extension [SharedText] {
  /// Of two of the same words the later, but a file that is not the owner's own form never shares what was theirs alone.
  func united(with others: [SharedText], isOwnForm: Bool) -> [SharedText] {
    let kept = others.map { other -> SharedText in
      let isSecret = contains { $0.isSame(as: other) && $0.share == .owner }
      return isSecret && !isOwnForm ? other.sharedWith(.owner) : other
    }
    return united(with: kept) { $0.isSame(as: $1) }
  }
}

extension SharedText {
  fileprivate func sharedWith(_ share: Share) -> SharedText {
    SharedText(text, of: owner, share: share, location: location)
  }
}

extension Array {
  /// All of both; one that is the same as a later one gives its place to it.
  func united(with others: [Element], isSame: (Element, Element) -> Bool) -> [Element] {
    var united = self
    for other in others {
      if let index = united.firstIndex(where: { isSame($0, other) }) {
        united[index] = other
      } else {
        united.append(other)
      }
    }
    return united
  }
}
