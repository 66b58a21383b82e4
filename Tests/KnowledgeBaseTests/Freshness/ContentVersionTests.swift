import Foundation
import Testing

@testable import KnowledgeBase

/// The version of the content is that of its words: neither clock nor machine nor place change it.
@Suite struct ContentVersionTests {
  @Test func itIsTheSameInAnotherPlaceAndAtAnotherTime() throws {
    let (first, second) = (try ContentSandbox(), try ContentSandbox())
    let version = try first.open().contentVersion()
    #expect(try second.open().contentVersion() == version)
    #expect(version.count == 12)
    #expect(version.allSatisfy { $0.isHexDigit && !$0.isUppercase })
  }

  /// Written down once: every machine must find the same.
  @Test func itIsKnown() throws {
    let version = try ContentSandbox().open().contentVersion()
    #expect(version == "922b25c765ee")
  }

  @Test func carriageReturnsDoNotCount() throws {
    let (first, second) = (try ContentSandbox(), try ContentSandbox())
    try first.write("a.xml", "x\ny\n")
    try second.write("a.xml", "x\r\ny\r\n")
    #expect(try first.open().contentVersion() == second.open().contentVersion())
  }

  @Test(arguments: [("a.xml", "y"), ("b.xml", "x")])
  func wordsAndNamesDo(_ path: String, _ text: String) throws {
    let (first, second) = (try ContentSandbox(), try ContentSandbox())
    try first.write("a.xml", "x")
    try second.write(path, text)
    #expect(try first.open().contentVersion() != second.open().contentVersion())
  }
}
