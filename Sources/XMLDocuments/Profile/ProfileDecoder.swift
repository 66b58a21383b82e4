import Diagnostics
import GuidanceModel
import Pair

/// Decodes the root of a profile.
struct ProfileDecoder {
  let problems: DecodingProblems

  func profile(_ document: XMLDocument) -> Profile? {
    let root = ElementDecoder(document.root, problems: problems)
    guard root.name == "profile" else {
      problems.isUnknown(document.root)
      return nil
    }
    let (id, stage) = (root.requiredString("id"), root.value("stage", as: Stage.self))
    let mentor = root.required("mentor").map { $0.person(.mentor) }
    let mentoree = root.required("mentoree").map { $0.person(.mentoree) }
    let (meeting, ledger) = (root.child("meeting")?.meeting(), root.child("pair")?.ledger())
    guard let id, let mentor, let mentoree else { return nil }
    return Profile(
      id: id,
      declaredStage: stage,
      meeting: meeting ?? Meeting(),
      mentor: mentor,
      mentoree: mentoree,
      ledger: ledger ?? Ledger(),
      location: root.location
    )
  }
}

extension ElementDecoder {
  fileprivate func meeting() -> Meeting {
    var meeting = Meeting()
    meeting.number = integer("number", in: 1...9_999)
    meeting.date = date("date")
    meeting.time = clock("time")
    meeting.zone = attribute("zone")
    meeting.minutes = integer("minutes", in: 1...1_440)
    meeting.channel = value("channel")
    meeting.language = string("language")
    meeting.purposes = pairTexts("purpose")
    meeting.location = location
    return meeting
  }

  /// Texts that say themselves whose they are; `share` is who may read them unless they say otherwise.
  func pairTexts(_ name: String, share: Share = .both) -> [SharedText] {
    children(name).compactMap { $0.pairText(share: share) }
  }

  func pairText(share: Share = .both, mayBeEmpty: Bool = false) -> SharedText? {
    guard let owner = requiredValue("by", as: Role.self) else { return nil }
    return ownText(of: owner, share: share, mayBeEmpty: mayBeEmpty)
  }

  /// Text of the person in whose element it stands. An unreadable `share` gives nil: nothing may be shown by mistake.
  func ownText(of owner: Role, share: Share = .both, mayBeEmpty: Bool = false) -> SharedText? {
    let words = locatedLine
    if words.value.isEmpty, !mayBeEmpty { problems.isEmpty(element) }
    guard let share = declaredShare(or: share), mayBeEmpty || !words.value.isEmpty else { return nil }
    return SharedText(words.value, of: owner, share: share, location: words.location)
  }

  func declaredShare(or usual: Share) -> Share? {
    element.attribute("share") == nil ? usual : requiredValue("share", as: Share.self)
  }
}
