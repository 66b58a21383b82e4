import Testing

@testable import BriefRendering

/// The colours of the page, reckoned as WCAG 2.2 does: 4.5 to 1 for text (AA).
@Suite struct PageContrastTests {
  @Test(arguments: [0, 1], ["ink", "soft", "muted", "accent", "avoid"])
  func textStandsOutFromThePaper(_ scheme: Int, _ name: String) throws {
    let roots = try PageTemplate.text().matches(of: /:root \{([^}]*--paper: #[0-9a-f]{6}[^}]*)\}/)
    let schemes = roots.map { String($0.1) }
    #expect(schemes.count == 2)
    let colours = try #require(schemes.indices.contains(scheme) ? schemes[scheme] : nil)
    let ratio = Self.contrast(try Self.luminance(of: name, in: colours), try Self.luminance(of: "paper", in: colours))
    #expect(ratio >= 4.5, "\(name) reaches \(ratio)")
  }

  private static func contrast(_ one: Double, _ other: Double) -> Double {
    (max(one, other) + 0.05) / (min(one, other) + 0.05)
  }

  private static func luminance(of name: String, in colours: String) throws -> Double {
    let pattern = try Regex("--\(name): #([0-9a-f]{6})", as: (Substring, Substring).self)
    let match = try #require(colours.firstMatch(of: pattern))
    let value = try #require(Int(match.output.1, radix: 16))
    let channels = [value >> 16, value >> 8 & 255, value & 255].map { channel -> Double in
      let share = Double(channel) / 255
      return share <= 0.04045 ? share / 12.92 : power((share + 0.055) / 1.055)
    }
    return 0.2126 * channels[0] + 0.7152 * channels[1] + 0.0722 * channels[2]
  }

  /// To the power of 2.4: the square times the fifth root of the square, the root by Newton's method.
  private static func power(_ base: Double) -> Double {
    let square = base * base
    var root = 1.0
    for _ in 0..<60 { root -= (root * root * root * root * root - square) / (5 * root * root * root * root) }
    return square * root
  }
}
