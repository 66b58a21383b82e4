import GuidanceModel

/// A matter on which the two are close: little to adapt, and a risk of its own.
struct ClosePassage {
  let reading: Reading
  let contrast: Contrast
  let bridge: Bridge

  init(_ reading: Reading, _ contrast: Contrast, _ bridge: Bridge) {
    self.reading = reading
    self.contrast = contrast
    self.bridge = bridge
  }

  func passage() -> Passage {
    let core = bridge.core
    var lines = [
      DraftLine(
        .heading,
        core.title.value,
        origin: core.origin,
        explanation: ContrastWords(reading, contrast).explanation
      ),
      DraftLine(
        .text,
        label: contrast.dimension.title,
        ContrastWords(reading, contrast).sides,
        origin: .computed("positions"),
        citations: contrast.partner.citations + contrast.reader.citations
      ),
    ]
    if let advice = bridge.advice.first(where: { $0.applies(to: reading.role, at: reading.stage) }) {
      lines.append(
        DraftLine(.act, label: "Do", reading.spans(advice.text), origin: core.origin, citations: core.sourceIDs)
      )
    }
    return Passage(lines, omittedAs: (core.id.text, core.title.value))
  }
}
