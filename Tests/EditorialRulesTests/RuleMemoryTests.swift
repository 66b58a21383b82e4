import Diagnostics
import GuidanceModel
import Testing

@testable import EditorialRules

/// A second run with the memory of the first finds what a run without memory finds, and looks at no file in vain.
@Suite struct RuleMemoryTests {
  private static let claim = "Criticism is always given in private."
  private static let sound = "In many offices criticism is often given in writing."

  @Test func onlyWhatChangedIsLookedAt() {
    var memory = RuleMemory()
    #expect(looked(Self.guidance([Self.sound, Self.sound, Self.sound]), &memory) == ["0.xml", "1.xml", "2.xml"])
    #expect(looked(Self.guidance([Self.sound, Self.claim, Self.sound]), &memory) == ["1.xml"])
    #expect(looked(Self.guidance([Self.sound, Self.claim, Self.sound]), &memory) == [])
  }

  @Test func newWordsToLookForAreLookedForEverywhere() {
    var memory = RuleMemory()
    var guidance = Self.guidance([Self.sound, Self.sound])
    _ = looked(guidance, &memory)
    guidance.wordLists.removeLast()
    #expect(looked(guidance, &memory) == ["0.xml", "1.xml"])
  }

  @Test(arguments: [[sound, sound, sound], [claim, sound, sound], [claim, claim, sound], [sound, sound]])
  func aRunWithMemoryFindsTheSame(_ tendencies: [String]) {
    var memory = RuleMemory()
    let before = RuleRun(guidance: Self.guidance([Self.sound, Self.claim, Self.claim]), today: Bench.today)
    _ = before.report(on: before.texts(knowing: &memory))
    let run = RuleRun(guidance: Self.guidance(tendencies), today: Bench.today)
    let again = run.report(on: run.texts(knowing: &memory))
    #expect(again.diagnostics == run.report().diagnostics)
    #expect(again.open.contains { $0.rule == "near-duplicate" } == (tendencies.count > 1))
  }

  /// A norm in each file.
  private static func guidance(_ tendencies: [String]) -> Guidance {
    var guidance = Bench.norms(tendencies)
    for place in guidance.entries.indices {
      guard case .norm(var norm) = guidance.entries[place] else { continue }
      norm.core.location.file = "\(place).xml"
      guidance.entries[place] = .norm(norm)
    }
    guidance.cultures = []
    guidance.sources = []
    guidance.instruments = []
    return guidance
  }

  private func looked(_ guidance: Guidance, _ memory: inout RuleMemory) -> [String] {
    var files: [String] = []
    let run = RuleRun(guidance: guidance, today: Bench.today)
    _ = memory.reports(on: guidance, grounds: RuleMemory.Grounds(run)) { parts in
      files += parts.compactMap { $0.entries.first?.location.file }
      return parts.map { _ in TextReport(findings: [], shingles: Shingles([])) }
    }
    return files
  }
}
