import Foundation
import Testing

@testable import RapportCommands

@Suite struct ProfileTemplateTests {
  @Test func theProfileToBeginWithHoldsNoMistake() throws {
    let bench = try CommandBench()
    #expect(bench.run("profile", "template", "-o", "my-pair.xml").code == 0)
    let outcome = bench.run("check", bench.folder + "/my-pair.xml")
    // The invented content lacks the cultures of the example: nothing else may be wrong.
    let reasons = outcome.output.split(separator: "\n").filter { $0.contains(": error:") }
    #expect(reasons.allSatisfy { $0.hasSuffix("[unknown-reference]") })
  }

  @Test func theTableComesWithItsColumnsExplained() throws {
    let bench = try CommandBench()
    #expect(bench.run("profile", "template", "--format", "csv").output.hasPrefix("id,stage,meeting-number,"))
    #expect(bench.run("profile", "template", "--format", "csv", "--explain").output.contains("mentoree-zone"))
    #expect(bench.run("profile", "template", "--explain").code == 64)
  }

  @Test func theEndingChoosesTheFormat() throws {
    let bench = try CommandBench()
    #expect(bench.run("profile", "template", "--output", "pairs.csv").code == 0)
    #expect(try String(contentsOfFile: bench.folder + "/pairs.csv", encoding: .utf8).hasPrefix("id,stage"))
  }
}
