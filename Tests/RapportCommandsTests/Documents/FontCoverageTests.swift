import Foundation
import Testing

@testable import RapportCommands

@Suite struct FontCoverageTests {
  @Test func whatEveryTypstShowsNeedsNoFont() {
    let coverage = FontCoverage(folders: [])
    #expect(coverage.missing(in: "Grüße, Nguyễn Γιώργος Алексей “…” –\n\u{200F}").isEmpty)
  }

  @Test func whatNoFontShowsIsNamedWithItsPackage() {
    let warnings = FontCoverage.warnings(for: FontCoverage(folders: []).missing(in: "田 क 田 🙂"))
    #expect(
      warnings == [
        "no font on this machine shows '田' (U+7530). 'apt install fonts-noto-cjk' brings one.",
        "no font on this machine shows '🙂' (U+1F642). 'apt install fonts-noto-color-emoji' brings one.",
        "no font on this machine shows 'क' (U+0915). 'apt install fonts-noto-core' brings one.",
      ]
    )
  }

  @Test func aFontIsAskedForItsCharacters() throws {
    let folder = NSTemporaryDirectory() + "rapport-fonts-\(UUID().uuidString)"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    try Data(font(holding: 0x0915...0x0920)).write(to: URL(fileURLWithPath: folder + "/some.ttf"))
    try Data([1, 2, 3]).write(to: URL(fileURLWithPath: folder + "/broken.ttf"))
    let coverage = FontCoverage(folders: [folder])
    #expect(coverage.missing(in: "कठ") == [])
    #expect(coverage.missing(in: "कडक") == ["ड"])
  }

  /// A font with nothing but a table `cmap` of format 4: one range, and the end mark.
  private func font(holding range: ClosedRange<UInt16>) -> [UInt8] {
    func short(_ number: UInt16) -> [UInt8] { [UInt8(number >> 8), UInt8(number & 0xFF)] }
    func long(_ number: UInt32) -> [UInt8] { short(UInt16(number >> 16)) + short(UInt16(number & 0xFFFF)) }
    let ends = short(range.upperBound) + short(0xFFFF)
    let starts = short(range.lowerBound) + short(0xFFFF)
    let subtable =
      short(4) + short(32) + short(0) + short(4) + [UInt8](repeating: 0, count: 6) + ends + short(0) + starts
      + [UInt8](repeating: 0, count: 8)
    let table = short(0) + short(1) + short(3) + short(1) + long(12) + subtable
    return long(0x0001_0000) + short(1) + [UInt8](repeating: 0, count: 6) + Array("cmap".utf8) + long(0) + long(28)
      + long(UInt32(table.count)) + table
  }
}
