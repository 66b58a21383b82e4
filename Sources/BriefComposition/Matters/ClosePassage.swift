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
    let (core, words) = (bridge.core, ContrastWords(reading, contrast))
    let reason = words.explanation
    return Passage(reason: reason, from: core) {
      let heading = [
        DraftLine.heading(core.title.value, origin: core.origin, explanation: reason),
        DraftLine(
          .text,
          label: contrast.dimension.title,
          words.sides,
          origin: .computed("positions"),
          citations: Array(contrast.partner.citations.prefix(2) + contrast.reader.citations.prefix(2))
        ),
      ]
      let advice = bridge.advice.first { $0.applies(to: reading.role, at: reading.stage) }
      let act = advice.map { [DraftLine(.act, label: "Do", reading.spans($0.text), from: core)] } ?? []
      return [heading + act]
    }
  }
}
