import GuidanceModel
package import Pair

/// Writes a profile as XML in the canonical form. What is read from it again is the same profile.
package enum ProfileWriter {
  /// - Parameter schema: where an editor finds `pair.xsd`, as seen from the file; nil: not said.
  package static func text(of profile: Profile, schema: String? = nil) -> String {
    "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" + element(profile, schema: schema).text()
  }

  private static func element(_ profile: Profile, schema: String?) -> ElementText {
    let instance = schema.map { _ in "http://www.w3.org/2001/XMLSchema-instance" }
    let parts = [meeting(profile.meeting), person(profile.mentor), person(profile.mentoree), ledger(profile.ledger)]
    return ElementText(
      name: "profile",
      attributes: [
        ("xmlns:xsi", instance), ("xsi:noNamespaceSchemaLocation", schema), ("id", profile.id),
        ("stage", profile.declaredStage?.rawValue),
      ],
      children: parts.compactMap { $0 }
    )
  }

  private static func meeting(_ meeting: Meeting) -> ElementText? {
    let element = ElementText(
      name: "meeting",
      attributes: [
        ("number", meeting.number.map(String.init)), ("date", meeting.date?.description),
        ("time", meeting.time?.description), ("zone", meeting.zone?.value),
        ("minutes", meeting.minutes.map(String.init)), ("channel", meeting.channel?.rawValue),
        ("language", meeting.language),
      ],
      children: meeting.purposes.map { pairText("purpose", $0) }
    )
    return element.isEmpty ? nil : element
  }

  /// Words of one of the two, in their own element. `usual` is who may read them unless they say otherwise.
  static func ownText(
    _ name: String,
    _ text: SharedText,
    usual: Share = .both,
    _ attributes: [(name: String, value: String?)] = []
  ) -> ElementText {
    ElementText(name: name, attributes: attributes + [share(text.share, usual)], words: text.text)
  }

  /// Words that say whose they are.
  static func pairText(
    _ name: String,
    _ text: SharedText,
    usual: Share = .both,
    before: [(name: String, value: String?)] = [],
    after: [(name: String, value: String?)] = []
  ) -> ElementText {
    let attributes = before + [("by", text.owner.rawValue)] + after + [share(text.share, usual)]
    return ElementText(name: name, attributes: attributes, words: text.text)
  }

  static func share(_ share: Share, _ usual: Share) -> (name: String, value: String?) {
    ("share", share == usual ? nil : share.rawValue)
  }
}
