import GuidanceModel
import Testing

@testable import GuidanceSearch

/// Questions that the guidance cannot answer.
@Suite struct NothingHeldScenarioTests {
  /// Nothing is held: nothing is found, and the nearest topics are named.
  @Test(arguments: ["best pizza in naples", "python list comprehension", "weather tomorrow"])
  func nothingHeld(_ text: String) {
    let found = results(text)
    #expect(found.total == 0)
    #expect(found.results.isEmpty)
  }

  @Test func theNearestTopicsAreNamed() {
    let found = results("deadline xylophone zebra quagga walrus")
    #expect(found.results.isEmpty)
    #expect(found.nearestTopics.first == "time")
  }
}
