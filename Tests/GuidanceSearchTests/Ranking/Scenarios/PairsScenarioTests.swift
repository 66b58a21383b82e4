import GuidanceModel
import Testing

@testable import GuidanceSearch

/// Two people of two cultures.
@Suite struct PairsScenarioTests {
  @Test func aPairBringsBoth() {
    let found = answers("bordurian mentor syldavian mentee criticism")
    #expect(Set(found.prefix(2)) == ["borduria.feedback.private", "syldavia.feedback.plain"])
    #expect(!found.contains("us.feedback.sandwich"))
  }

  /// Where a culture is named, no third culture's norm is offered, however well it matches.
  @Test(arguments: ["criticism bordurian", "syldavian mentor criticism", "bordurian mentor syldavian mentee time"])
  func noThirdCulture(_ text: String) {
    let cultures = Set(results(text) { $0.limit = 100 }.results.compactMap(\.entry.culture))
    #expect(cultures.isSubset(of: ["borduria", "syldavia", "high-mountains"]))
  }
}
