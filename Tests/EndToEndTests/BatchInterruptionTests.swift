import Foundation
import Testing

@Suite struct BatchInterruptionTests {
  /// Ctrl-C in the middle of a long run.
  @Test func whatIsStoppedLeavesWholeFilesAndGoesOn() throws {
    let program = try InstalledProgram()
    let rows = (1...4_000).map { "p\($0),almaria,borduria" }
    let table = program.prefix.appendingPathComponent("home/pairs.csv")
    try Data((["id,mentor-culture,mentoree-culture"] + rows).joined(separator: "\n").utf8).write(to: table)
    let stopped = try program.run(
      """
      rapport brief --pairs pairs.csv --output out & running=$!
      while [ ! -e out/p1-mentor.html ]; do sleep 0.02; done
      kill -INT $running; wait $running; echo "code $?"
      """
    )
    #expect(stopped.output == "code 130\n" && stopped.talk.contains("not yet made, of 4000 pairs"))
    #expect(!stopped.talk.contains("\u{1B}"))
    let folder = program.prefix.appendingPathComponent("home/out").path
    let files = try FileManager.default.contentsOfDirectory(atPath: folder)
    let pages = files.filter { $0.hasSuffix(".html") }
    #expect(files.count == pages.count + 1 && pages.count < 8_000)
    for page in pages {
      #expect(try String(contentsOfFile: "\(folder)/\(page)", encoding: .utf8).hasSuffix("</html>\n"))
    }
    let manifest = try String(contentsOfFile: folder + "/manifest.json", encoding: .utf8)
    #expect(
      manifest.contains("\"complete\":false") && manifest.components(separatedBy: "\"row\"").count == pages.count + 1
    )
  }
}
