import Testing

@testable import MeetingCalendar

@Suite struct TZifFileTests {
  @Test(arguments: ["2", "3", "4", "5"] as [Character])
  func laterVersionsAreReadFromTheir64BitData(_ version: Character) throws {
    let far = -4_000_000_000
    var builder = TZifBuilder(version: version)
    builder.types = [(-1800, false, 0), (7200, true, 4)]
    builder.changes = [(far, 1)]
    let file = try TZifFile(builder.bytes)
    #expect(file.initial == ZoneOffset(seconds: -1800, abbreviation: "AAA"))
    #expect(file.changes == [.init(at: far, offset: ZoneOffset(seconds: 7200, isDaylight: true, abbreviation: "BBB"))])
    #expect(file.rule == PosixRule("AAA-1"))
  }

  @Test func theFirstVersionHas32BitDataAndNoRule() throws {
    var builder = TZifBuilder(version: "\0")
    builder.changes = [(-2_000_000_000, 0), (1_900_000_000, 0)]
    let file = try TZifFile(builder.bytes)
    #expect(file.changes.map(\.at) == [-2_000_000_000, 1_900_000_000])
    #expect(file.rule == nil)
  }

  @Test func abbreviationsMayShareLetters() throws {
    var builder = TZifBuilder()
    builder.letters = "LXMT\0"
    builder.types = [(0, false, 0), (60, false, 1)]
    builder.changes = [(0, 1)]
    #expect(try TZifFile(builder.bytes).changes.map(\.offset.abbreviation) == ["XMT"])
  }

  @Test func anEmptyFooterIsNoRule() throws {
    var builder = TZifBuilder()
    builder.footer = ""
    #expect(try TZifFile(builder.bytes).rule == nil)
  }

  @Test func everyShorterFileIsCutOff() throws {
    var builder = TZifBuilder()
    builder.changes = [(1, 0), (2, 0)]
    let whole = builder.bytes
    for length in 0..<whole.count {
      #expect(throws: TZifFault.cutOff) { try TZifFile(Array(whole.prefix(length))) }
    }
  }

  @Test func anotherFileIsNoTZif() {
    #expect(throws: TZifFault.notTZif) { try TZifFile(Array("# version 2026f".utf8)) }
  }

  @Test func whatContradictsItselfIsRefused() {
    var builder = TZifBuilder()
    builder.changes = [(2, 0), (1, 0)]
    #expect(throws: TZifFault.inconsistent) { try TZifFile(builder.bytes) }
    builder.changes = [(1, 1)]
    #expect(throws: TZifFault.inconsistent) { try TZifFile(builder.bytes) }
    builder.changes = []
    builder.types = [(0, false, 8)]
    #expect(throws: TZifFault.inconsistent) { try TZifFile(builder.bytes) }
    builder.types = [(100_000, false, 0)]
    #expect(throws: TZifFault.inconsistent) { try TZifFile(builder.bytes) }
    builder.types = []
    #expect(throws: TZifFault.inconsistent) { try TZifFile(builder.bytes) }
  }

  @Test func leapSecondsAreRefused() {
    var builder = TZifBuilder()
    builder.leapCount = 27
    #expect(throws: TZifFault.countsLeapSeconds) { try TZifFile(builder.bytes) }
  }

  @Test func aFooterThatIsNoRuleIsNamed() {
    var builder = TZifBuilder()
    builder.footer = "AAA"
    #expect(throws: TZifFault.footer("AAA")) { try TZifFile(builder.bytes) }
  }
}
