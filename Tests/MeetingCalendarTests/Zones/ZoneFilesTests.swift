import Testing

@testable import MeetingCalendar

@Suite struct ZoneFilesTests {
  private let files = ZoneFiles.onDisk

  @Test func aFileIsReadWhole() throws {
    let bytes = try #require(files.read(#filePath))
    #expect(bytes.starts(with: Array("import Testing\n".utf8)) && bytes.last == UInt8(ascii: "\n"))
    #expect(try #require(files.written(#filePath)).seconds > 1_700_000_000)
  }

  @Test(arguments: ["/", "/nowhere/at/all", "/dev/null", ""])
  func whatIsNoFileHasNoBytes(_ path: String) {
    #expect(files.read(path) == nil && files.written(path) == nil)
  }
}
