package import Pair

extension BriefComposer {
  /// The same composer for a redacted profile: what was found by the pair's own words is found by what stands for them.
  package func reading(_ redaction: Redaction) -> BriefComposer {
    var material = material
    material.proposals = Dictionary(
      material.proposals.compactMap { text, proposal in redaction.stands[text].map { ($0, proposal) } },
      uniquingKeysWith: { first, _ in first }
    )
    return BriefComposer(material: material, zones: zones, today: today, quotesPrivate: false)
  }
}
