import Foundation
import Testing

@testable import RapportCommands

@Suite struct CheckProgressTests {
  @Test func nothingIsSaidForHalfASecond() {
    let (clock, heard) = (Clock(), Heard())
    let progress = CheckProgress(on: heard, width: 80, now: { clock.now })
    progress.begin("files read", count: 3)
    clock.now = 499_000_000
    progress.step()
    progress.end()
    #expect(heard.text.isEmpty)
  }

  @Test func thenALineThatGoesAtTheEnd() {
    let (clock, heard) = (Clock(), Heard())
    let progress = CheckProgress(on: heard, width: 12, now: { clock.now })
    progress.begin("files read", count: 3)
    progress.step()
    clock.now = 500_000_000
    progress.step()
    clock.now = 599_000_000
    progress.step()
    progress.end()
    #expect(heard.text == "\r\u{1B}[K2 of 3 file" + "\r\u{1B}[K")
  }

  @Test func nothingInAPipe() {
    let (clock, heard) = (Clock(), Heard())
    let progress = CheckProgress(on: heard, width: nil, now: { clock.now })
    clock.now = 5_000_000_000
    progress.begin("files read", count: 1)
    progress.step()
    progress.end()
    #expect(heard.text.isEmpty)
  }

  private final class Clock: @unchecked Sendable {
    var now: UInt64 = 0
  }

  private final class Heard: TextOutput, @unchecked Sendable {
    private(set) var text = ""

    func write(_ text: String) { self.text += text }
  }
}
