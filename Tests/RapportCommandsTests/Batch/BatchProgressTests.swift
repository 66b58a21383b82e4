import Foundation
import Testing

@testable import RapportCommands

@Suite struct BatchProgressTests {
  @Test func theBarSaysHowMuchHowFastAndHowLong() {
    let (output, clock) = (Recorder(), Clock())
    let progress = BatchProgress(on: output, width: 80, now: { clock.time })
    for _ in 1...100 { progress.rowIsDone(hasFailed: false, share: { _ in 0.25 }) }
    #expect(output.text == "")
    clock.time = 10_000_000_000
    progress.rowIsDone(hasFailed: true, share: { _ in 0.25 })
    #expect(output.text == "\r\u{1B}[K[##########..............................] 101 pairs  10/s  1 failed  0:30 left")
    progress.end()
    #expect(output.text.hasSuffix("\r\u{1B}[K"))
  }

  @Test func aNarrowTerminalGetsNoLongerLine() {
    let (output, clock) = (Recorder(), Clock())
    let progress = BatchProgress(on: output, width: 30, now: { clock.time })
    clock.time = 10_000_000_000
    progress.rowIsDone(hasFailed: true, share: { _ in 0.5 })
    #expect(output.text.dropFirst(4).count <= 29)
  }

  @Test func whatIsSaidStandsAboveTheBar() {
    let (output, clock) = (Recorder(), Clock())
    let progress = BatchProgress(on: output, width: 80, now: { clock.time })
    clock.time = 1_000_000_000
    progress.rowIsDone(hasFailed: false, share: { _ in nil })
    progress.say("x\n")
    #expect(output.text.hasSuffix("\r\u{1B}[Kx\n"))
  }

  private final class Clock: @unchecked Sendable { var time: UInt64 = 0 }
}
