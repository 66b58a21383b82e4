import Foundation
import Testing

@testable import RapportCommands

@Suite struct ReviewCommandTests {
  private static let entry = "almaria.feedback.habit"
  private static let file = "cultures/countries/almaria.xml"

  private static func text(_ bench: CommandBench) throws -> String {
    try String(contentsOfFile: "\(bench.folder)/content/\(file)", encoding: .utf8)
  }

  private static func sign(_ bench: CommandBench, _ by: String = "B. Reader", as capacity: String = "native-reader")
    -> Int32
  {
    bench.run("review", "sign", entry, "--by", by, "--as", capacity, "--date", "2026-11-24").code
  }

  @Test func signingAddsOneLineAndTheEntryIsReviewed() throws {
    let bench = try CommandBench()
    let before = try Self.text(bench).split(separator: "\n")
    #expect(Self.sign(bench) == 0)
    let after = try Self.text(bench).split(separator: "\n")
    let added = try #require(after.first { !before.contains($0) })
    #expect(
      added.wholeMatch(
        of: #/\ {4}<review by="B. Reader" date="2026-11-24" as="native-reader" fingerprint="[0-9a-f]{12}"/>/#
      ) != nil
    )
    #expect(after.filter { $0 != added } == before)
    #expect(bench.run("check").output == "")
    #expect(try Self.status(bench) == "reviewed")
    #expect(bench.run("show", Self.entry).output.contains("reviewed by B. Reader as native reader on 2026-11-24"))
  }

  @Test func anEditAfterSigningIsToldEverywhereUntilItIsSignedAgain() throws {
    let bench = try CommandBench()
    #expect(Self.sign(bench) == 0)
    try bench.edit(Self.file, "Remarks are plain", "Remarks are often plain")
    let outcome = bench.run("check")
    #expect(outcome.code == 0)
    #expect(
      outcome.output.contains("suggestion: almaria.feedback.habit was edited after B. Reader signed it on 2026-11-24")
    )
    #expect(outcome.output.contains("[changed-since-review]"))
    #expect(try Self.status(bench) == "changed-since-review")
    #expect(bench.run("show", Self.entry).output.contains("changed since review by B. Reader"))
    #expect(bench.run("brief", bench.profile, "--for", "mentoree").output.contains("Changed since review: 1 of"))

    #expect(Self.sign(bench) == 0)
    #expect(try Self.text(bench).components(separatedBy: "<review").count == 2)
    #expect(bench.run("check").output == "")
    #expect(try Self.status(bench) == "reviewed")
  }

  @Test(arguments: [
    ("checked=\"2026-11-23\"", "checked=\"2026-11-25\""), ("\n    <unless>", "\n\n      <!-- a remark -->\n <unless>"),
    ("id=\"almaria.feedback.habit\"", "id=\"almaria.feedback.plainly\" aliases=\"almaria.feedback.habit\""),
    ("this often goes so. It", "this often goes so.\n      It"),
  ])
  func whatChangesNoMeaningLeavesTheReviewStanding(_ old: String, _ new: String) throws {
    let bench = try CommandBench()
    #expect(Self.sign(bench) == 0)
    try bench.edit(Self.file, old, new)
    #expect(!bench.run("check").output.contains("changed-since-review"))
  }

  @Test(arguments: [
    ("almaria.feedback.habit\" topics=\"feedback\"", "almaria.feedback.habit\" topics=\"feedback hierarchy\""),
    ("<asked>how blunt can I be with the draft</asked>", "<asked>how blunt may I be</asked>"),
    ("<advice for=\"mentor\">", "<advice for=\"both\">"), ("It may go otherwise", "It might go otherwise"),
    ("<q>What would you change?</q>", "What would you change?"),
  ])
  func whatChangesMeaningEndsTheReview(_ old: String, _ new: String) throws {
    let bench = try CommandBench()
    #expect(Self.sign(bench) == 0)
    try bench.edit(Self.file, old, new)
    #expect(bench.run("check").output.contains("changed-since-review"))
  }

  @Test func twoReviewersSignBesideEachOther() throws {
    let bench = try CommandBench()
    #expect(Self.sign(bench) == 0)
    #expect(Self.sign(bench, "Ç. \"Q\" <Öz> & Co", as: "expert") == 0)
    #expect(try Self.text(bench).components(separatedBy: "<review").count == 3)
    #expect(bench.run("check").output == "")
    #expect(bench.run("show", Self.entry).output.contains("Ç. \"Q\" <Öz> & Co as expert"))
  }

  @Test func windowsLineEndsAndAnEntryOnOneLineStayAsTheyWere() throws {
    let bench = try CommandBench()
    try bench.edit(Self.file, "\n", "\r\n")
    #expect(Self.sign(bench) == 0)
    let text = try Self.text(bench)
    #expect(text.contains("\r\n    <review "))
    #expect(!text.replacing("\r\n", with: "").contains("\n"))
  }

  @Test(
    arguments: [
      (["almaria.feedback.habi", "--by", "B", "--as", "editor"], 64, "Did you mean 'almaria.feedback.habit'"),
      (["almaria.feedback.habit", "--by", "  ", "--as", "editor"], 64, "needs the name"),
      (["almaria.feedback.habit", "--by", "B", "--as", "boss"], 64, "boss"),
      (["almaria.feedback.habit", "--by", "B", "--as", "editor", "--date", "2026-02-30"], 64, "is no day"),
    ] as [([String], Int32, String)]
  )
  func whatCannotBeSignedIsSaid(_ arguments: [String], _ code: Int32, _ message: String) throws {
    let bench = try CommandBench()
    let before = try Self.text(bench)
    let outcome = bench.run(["review", "sign"] + arguments)
    #expect(outcome.code == code)
    #expect(outcome.talk.contains(message))
    #expect(try Self.text(bench) == before)
  }

  @Test func aFileInAnotherEncodingIsNotRewritten() throws {
    let bench = try CommandBench()
    let path = "\(bench.folder)/content/\(Self.file)"
    let text = try Self.text(bench).replacing("UTF-8", with: "UTF-16")
    try text.data(using: .utf16LittleEndian).map { Data([0xFF, 0xFE]) + $0 }?.write(to: URL(fileURLWithPath: path))
    let before = try Data(contentsOf: URL(fileURLWithPath: path))
    let outcome = bench.run("review", "sign", Self.entry, "--by", "B", "--as", "editor")
    #expect(outcome.code == 2 && outcome.talk.contains("not saved as UTF-8"))
    #expect(try Data(contentsOf: URL(fileURLWithPath: path)) == before)
  }

  private static func status(_ bench: CommandBench) throws -> String? {
    let lines = bench.run("export").output.split(separator: "\n")
    let line = try #require(lines.first { $0.contains("\"id\":\"\(entry)\"") })
    return (try bench.json(String(line)) as? [String: Any])?["status"] as? String
  }
}
