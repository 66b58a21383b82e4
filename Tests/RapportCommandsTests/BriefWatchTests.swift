import Foundation
import GuidanceModel
import Testing

@testable import RapportCommands

@Suite struct BriefWatchTests {
  private final class Ear: TextOutput, @unchecked Sendable {
    private(set) var text = ""
    func write(_ text: String) { self.text += text }
    func empty() -> String {
      defer { text = "" }
      return text
    }
  }

  private func environment(_ output: Ear, _ talk: Ear, width: Int? = nil) -> CommandEnvironment {
    CommandEnvironment(
      variables: [:],
      workingFolder: FileManager.default.temporaryDirectory.path,
      today: CivilDate(daysSinceEpoch: 20_780),
      terminal: Terminal(width: width),
      output: output,
      talk: talk
    )
  }

  @Test func problemsStandAboveTheLastGoodPage() throws {
    let (output, talk) = (Ear(), Ear())
    let text = Ear()
    text.write("page one\n")
    var watch = BriefWatch(environment: environment(output, talk), page: PageRequest()) { environment in
      guard !text.text.isEmpty else {
        environment.talk.write("a.xml:1:1: error: broken\n")
        throw CommandFailure.diagnosed
      }
      return text.text
    }
    try watch.turn()
    #expect(output.empty() == "page one\n")
    #expect(talk.empty().contains("Waiting for the next save; Ctrl-C ends."))
    _ = text.empty()
    try watch.turn()
    #expect(output.empty() == "page one\n")
    let said = talk.empty()
    #expect(said.hasPrefix("a.xml:1:1: error: broken\nrapport: The page is that of the last good save. "))
    text.write("page two\n")
    try watch.turn()
    #expect(output.empty() == "page two\n")
  }

  @Test(arguments: [(nil, ""), (80, "\u{1B}[H\u{1B}[2J\u{1B}[3J")] as [(Int?, String)])
  func onlyATerminalIsWiped(_ width: Int?, _ wipe: String) throws {
    let (output, talk) = (Ear(), Ear())
    var watch = BriefWatch(environment: environment(output, talk, width: width), page: PageRequest()) { _ in
      "x\n"
    }
    try watch.turn()
    #expect(output.text == wipe + "x\n")
  }

  @Test func aFileKeepsTheLastGoodPage() throws {
    let path = FileManager.default.temporaryDirectory.appendingPathComponent("\(UUID().uuidString).txt").path
    defer { try? FileManager.default.removeItem(atPath: path) }
    let (output, talk) = (Ear(), Ear())
    let text = Ear()
    text.write("good\n")
    var watch = BriefWatch(environment: environment(output, talk), page: PageRequest(output: path)) {
      _ in
      if text.text.isEmpty { throw CommandFailure.file("a.xml", reason: "cannot be read.") }
      return text.text
    }
    try watch.turn()
    _ = text.empty()
    try watch.turn()
    #expect(try String(contentsOfFile: path, encoding: .utf8) == "good\n")
    #expect(talk.text.contains("a.xml: cannot be read.\nrapport: \(path) stays as it was at the last good save. "))
    #expect(output.text == "")
  }
}
