import GuidanceModel

/// Where the two stand on a dimension, in words.
struct ContrastWords {
  let reading: Reading
  let contrast: Contrast

  init(_ reading: Reading, _ contrast: Contrast) {
    self.reading = reading
    self.contrast = contrast
  }

  /// `You lean frank (declared); Yuki leans softened (Japan).`
  var sides: String {
    let you = phrase(contrast.reader, verb: "lean")
    let partner = phrase(contrast.partner, verb: "leans")
    return "You \(you); \(reading.partnerName) \(partner)."
  }

  /// Why it ranks where it ranks.
  var explanation: String {
    let distance = contrast.distance.map { "\($0) apart" } ?? "not known"
    return """
      gap \(distance), stake \(contrast.stake), \
      confidence \(Self.rounded(min(contrast.reader.confidence, contrast.partner.confidence))), \
      score \(Self.rounded(contrast.score))\(weights)
      """
  }

  /// `; declared-topic 1.50, incident 2.00`: what the content says it counts beyond gap, stake and confidence.
  private var weights: String {
    let words = contrast.weights.map { "\($0.rawValue) \(Self.rounded(reading.material.factor($0)))" }
    return words.isEmpty ? "" : "; " + words.joined(separator: ", ")
  }

  /// A pole where the span is clear, else the middle or both.
  private func phrase(_ standing: Standing, verb: String) -> String {
    guard let range = standing.range else { return "— not known" }
    let level = standing.level.name(in: reading.material)
    return "\(lean(range, verb: verb)) (\(level))"
  }

  private func lean(_ range: ClosedRange<Int>, verb: String) -> String {
    let (low, high) = (contrast.dimension.lowPole, contrast.dimension.highPole)
    let strongly = { (value: Int) in abs(value) == 3 ? "strongly " : "" }
    switch (range.lowerBound, range.upperBound) {
    case (...(-1), 1...): return "\(verb == "lean" ? "stand" : "stands") between \(low) and \(high)"
    case (_, ...(-1)): return "\(verb) \(strongly(range.upperBound))towards \(low)"
    case (1..., _): return "\(verb) \(strongly(range.lowerBound))towards \(high)"
    default: return "\(verb == "lean" ? "stand" : "stands") near the middle"
    }
  }

  /// With two digits after the point.
  static func rounded(_ value: Double) -> String {
    let hundredths = Int((value * 100).rounded())
    let rest = hundredths % 100
    return "\(hundredths / 100).\(rest < 10 ? "0" : "")\(rest)"
  }
}
