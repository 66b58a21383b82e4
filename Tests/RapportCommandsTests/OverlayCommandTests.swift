import Foundation
import Testing

@testable import RapportCommands

@Suite struct OverlayCommandTests {
  private func overlaid() throws -> (CommandBench, String) {
    let bench = try CommandBench()
    let over = bench.folder + "/ours"
    try FileManager.default.createDirectory(atPath: over, withIntermediateDirectories: true)
    return (bench, over)
  }

  private func write(_ text: String, _ path: String) throws {
    let folder = (path as NSString).deletingLastPathComponent
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    try text.write(toFile: path, atomically: true, encoding: .utf8)
  }

  /// The options of the bench name the base last; here it must come first.
  private func run(_ bench: CommandBench, _ over: String, _ arguments: [String]) -> CommandBench.Outcome {
    bench.run(arguments, over: [over])
  }

  @Test func anEntryIsAddedToACultureOfTheBase() throws {
    let (bench, over) = try overlaid()
    let made = run(bench, over, ["new", "norm", "almaria.hierarchy.in-our-house"])
    #expect(made.code == 0 && made.output == over + "/cultures/countries/almaria.xml:5\n")
    let file = over + "/cultures/countries/almaria.xml"
    let base = try String(contentsOfFile: bench.folder + "/content/cultures/countries/almaria.xml", encoding: .utf8)
    let norm = try #require(
      base.range(of: "<norm id=\"almaria.hierarchy.habit\"[\\s\\S]*?</norm>", options: .regularExpression)
    )
    let ours = base[norm].replacingOccurrences(of: "hierarchy.habit", with: "hierarchy.in-our-house")
    let head = try String(contentsOfFile: file, encoding: .utf8).components(separatedBy: "<norm")[0]
    try write(head + ours + "\n</culture>\n", file)
    #expect(run(bench, over, ["check"]).output.contains("error:") == false)
    let shown = run(bench, over, ["show", "almaria"])
    #expect(shown.output.contains("almaria.hierarchy.in-our-house") && shown.output.contains("almaria.feedback.habit"))
    #expect(run(bench, over, ["show", "almaria.hierarchy.in-our-house"]).output.contains(file))
  }

  @Test func whatIsWithdrawnIsNotShownAndNotMissed() throws {
    let (bench, over) = try overlaid()
    try write(
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <withdrawals>
        <withdraw entry="almaria.feedback.habit" reason="We work otherwise."/>
        <withdraw entry="almaria.feedback.habbit" reason="A slip."/>
      </withdrawals>

      """,
      over + "/withdrawn.xml"
    )
    #expect(run(bench, over, ["show", "almaria.feedback.habit"]).code == 64)
    let check = run(bench, over, ["check"])
    #expect(check.code == 1)
    #expect(
      check.output.contains("withdrawn.xml:4:13: error: no folder below this one holds \"almaria.feedback.habbit\"")
    )
    #expect(check.output.contains("fix: Write almaria.feedback.habit"))
    #expect(check.output.components(separatedBy: "error:").count == 2)
  }
}
